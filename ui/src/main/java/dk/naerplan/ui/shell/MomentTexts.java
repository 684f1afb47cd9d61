package dk.naerplan.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as people write them, in Danish time. */
public final class MomentTexts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final DateTimeFormatter format;

    public MomentTexts(Texts texts) {
        format = DateTimeFormatter.ofPattern(texts.of("pattern.moment"), texts.locale())
                .withZone(ZONE);
    }

    /** Day and time, for example: fre. 20. nov. 14.05. */
    public String moment(Instant moment) {
        return format.format(moment);
    }
}
