package dk.naerplan.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeeCalendarTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T14:00:00Z");

    private static final String WEEK = """
            {"schemaVersion": 1, "week": "%s",
             "areas": [{"id": "vang", "name": "Vangen"}],
             "residentGroups": [{"id": "unge", "name": "De unge", "area": "vang"}],
             "offices": [{"id": "kontor", "name": "Kontoret i Vangen", "kind": "local", "area": "vang"}],
             "employees": [{"id": "anna", "name": "Anna", "offices": {"usual": "kontor"},
                            "time": {"absences": ["fri 08:00-16:00"]}},
                           {"id": "bo", "name": "Bo"}],
             "activities": [
               {"id": "besoeg", "name": "Besøg", "residentGroup": "unge", "area": "vang",
                "sessions": [{"at": ["%s"]}]},
               {"id": "moede", "name": "Møde", "seats": [{}, {}], "sessions": [{"at": ["tue 13:00"]}]}],
             "roster": {"sessions": {"besoeg-1": {"seats": {"1": {"employee": "anna"}}},
                                     "moede-1": {"seats": {"1": {"employee": "anna"}, "2": {"employee": "bo"}}}}}}
            """;

    @Test
    void calendarHasTheEmployeesSeatsInTheOrderOfTime() throws Exception {
        List<Component> events = events(calendar("anna", week("2026-W48", "mon 09:00"), 2));

        assertThat(events).extracting(event -> value(event, Property.SUMMARY)).containsExactly("Besøg", "Møde");
        assertThat(events)
                .extracting(event -> value(event, Property.UID))
                .containsExactly("plan-besoeg-1.1@naerplan", "plan-moede-1.1@naerplan");
        assertThat(events(calendar("bo", week("2026-W48", "mon 09:00"), 2))).hasSize(1);
        assertThat(events(calendar("nobody", week("2026-W48", "mon 09:00"), 2))).isEmpty();
    }

    @Test
    void movedSeatKeepsItsNameAndCountsOn() throws Exception {
        Component before =
                events(calendar("anna", week("2026-W48", "mon 09:00"), 2)).getFirst();
        Component after =
                events(calendar("anna", week("2026-W48", "mon 11:30"), 5)).getFirst();

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.DTSTART)).isEqualTo("20261123T113000");
        assertThat(value(after, Property.SEQUENCE)).isEqualTo("5");
        assertThat(value(after, Property.DTSTAMP)).isEqualTo("20261120T140000Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W12, sat 09:00, 2026-03-21T09:00+01:00[Europe/Copenhagen]",
        "2026-W13, sun 09:00, 2026-03-29T09:00+02:00[Europe/Copenhagen]",
        "2026-W43, sat 09:00, 2026-10-24T09:00+02:00[Europe/Copenhagen]",
        "2026-W43, sun 09:00, 2026-10-25T09:00+01:00[Europe/Copenhagen]"
    })
    void wallClockCountsInWeeksInWhichItIsChanged(String week, String start, ZonedDateTime moment) throws Exception {
        String text = calendar("anna", week(week, start), 1);

        assertThat(text).contains("TZID=Europe/Copenhagen", "BEGIN:VTIMEZONE", "RRULE:FREQ=YEARLY");
        assertThat(events(text))
                .extracting(event -> event.getRequiredProperty(Property.DTSTART))
                .extracting(start1 -> ((net.fortuna.ical4j.model.property.DtStart<?>) start1).getDate())
                .anySatisfy(
                        date -> assertThat(((ZonedDateTime) date).toInstant()).isEqualTo(moment.toInstant()));
    }

    @Test
    void calendarTellsNothingOfResidentsColleaguesOrAbsences() throws IOException {
        assertThat(calendar("anna", week("2026-W48", "mon 09:00"), 1))
                .doesNotContain("De unge", "Bo", "ATTENDEE", "DESCRIPTION", "fri", "Anna");
    }

    private static String calendar(String employee, String document, int revision) throws IOException {
        var roster = RosterMapper.toRoster(new DataSetReader()
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .orThrow());
        return new EmployeeCalendar(employee).of(List.of(new PublishedRoster("plan", revision, FRIDAY, roster)));
    }

    private static String week(String week, String start) {
        return WEEK.formatted(week, start);
    }

    private static List<Component> events(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponents().stream()
                .map(Component.class::cast)
                .filter(component -> component.getName().equals(Component.VEVENT))
                .toList();
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
