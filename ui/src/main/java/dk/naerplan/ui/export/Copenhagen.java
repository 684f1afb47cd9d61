package dk.naerplan.ui.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VTimeZone;

/** Danish time, and how calendars describe it: the rule of the European Union since 1996. */
final class Copenhagen {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final String DESCRIPTION = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Nærplan//Vagtplan//DA
            BEGIN:VTIMEZONE
            TZID:Europe/Copenhagen
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """.replace("\n", "\r\n");

    private Copenhagen() {}

    static VTimeZone timeZone() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(DESCRIPTION))
                    .<VTimeZone>getComponents("VTIMEZONE")
                    .getFirst();
        } catch (ParserException e) {
            throw new IllegalStateException("The description of Danish time is readable.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
