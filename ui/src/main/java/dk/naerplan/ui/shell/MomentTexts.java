package dk.naerplan.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as people write them, in Danish time. */
public final class MomentTexts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final DateTimeFormatter format;
    private final DateTimeFormatter exact;

    public MomentTexts(Texts texts) {
        format = DateTimeFormatter.ofPattern(texts.of("pattern.moment"), texts.locale())
                .withZone(ZONE);
        exact = DateTimeFormatter.ofPattern(texts.of("pattern.exact"), texts.locale())
                .withZone(ZONE);
    }

    /** Day and time, for example: fre. 20. nov. 14.05. */
    public String moment(Instant moment) {
        return format.format(moment);
    }

    /** With the year and to the second, for example: 20. november 2026 14.05.09. */
    public String exact(Instant moment) {
        return exact.format(moment);
    }
}
