package dk.naerplan.datasets.format.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedStartsTest {

    private static final String ANNA = "'employees': [{ 'id': 'anna' }]";

    @Test
    void startsLieOnTheGrainSoThatTheSessionEndsWithinTheWindow() {
        assertThat(starts("'windows': ['mon 09:00-10:30']")).containsExactly("mon 09:00", "mon 09:15", "mon 09:30");
    }

    @Test
    void windowThatBeginsBesideTheGrainIsUsedFromTheNextStep() {
        assertThat(starts("'windows': ['mon 09:05-10:30']")).containsExactly("mon 09:15", "mon 09:30");
    }

    @Test
    void overlappingWindowsGiveEachStartOnce() {
        assertThat(starts("'windows': ['mon 09:00-10:15', 'mon-tue 09:15-10:15']"))
                .containsExactly("mon 09:00", "mon 09:15", "tue 09:15");
    }

    @Test
    void organisationSetsTheGrain() {
        var roster = roster("'settings': { 'grain': 30 }", "'windows': ['mon 09:00-10:30']");

        assertThat(starts(roster, 0)).containsExactly("mon 09:00", "mon 09:30");
    }

    @Test
    void fixedTimesAreTakenAsTheyAreOneForEachSession() {
        var roster = roster("'areas': []", "'at': ['tue 09:07', 'mon 20:00']");

        assertThat(starts(roster, 0)).containsExactly("tue 09:07");
        assertThat(starts(roster, 1)).containsExactly("mon 20:00");
        assertThat(roster.getSessions()).extracting(Session::getStart).containsExactly(1440 + 547, 1200);
    }

    @Test
    void sessionLiesWithinTheOpeningHoursOfItsVenue() {
        var roster = Documents.of(
                ANNA,
                "'venues': [{ 'id': 'hus', 'openingHours': ['mon 12:00-13:15', 'tue 10:00-10:45', 'wed 09:00-10:00'] }]",
                "'activities': [{ 'id': 'a', 'venue': 'hus' }]");

        assertThat(starts(RosterMapper.toRoster(roster), 0)).containsExactly("mon 12:00", "mon 12:15", "wed 09:00");
    }

    @Test
    void openingHoursThatTouchAreOneStretch() {
        var roster = Documents.of(
                ANNA,
                "'venues': [{ 'id': 'hus', 'openingHours': ['mon 12:00-12:30', 'mon 12:30-13:00'] }]",
                "'activities': [{ 'id': 'a', 'venue': 'hus' }]");

        assertThat(starts(RosterMapper.toRoster(roster), 0)).containsExactly("mon 12:00");
    }

    @Test
    void everyPartnerMustBeThereAllTheTime() {
        var roster = Documents.of(
                ANNA,
                "'partners': [{ 'id': 'ppr', 'availability': ['mon 09:00-11:00'] }, "
                        + "{ 'id': 'skole', 'availability': ['mon 09:45-12:00'] }, { 'id': 'altid' }]",
                "'activities': [{ 'id': 'a', 'partners': ['ppr', 'skole', 'altid'] }]");

        assertThat(starts(RosterMapper.toRoster(roster), 0)).containsExactly("mon 09:45", "mon 10:00");
    }

    @Nested
    class Holidays {

        private static final String DAILY =
                "'activities': [{ 'id': 'a', 'sessions': [{ 'windows': ['mon-sun 09:00-10:00'] }] }]";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-W13: ",
                    "2026-W14: thu fri sun",
                    "2026-W15: mon",
                    "2026-W18: ",
                    "2026-W20: thu",
                    "2026-W21: sun",
                    "2026-W22: mon",
                    "2026-W43: ",
                    "2026-W52: fri sat",
                    "2026-W53: fri",
                    "2023-W18: fri"
                })
        void noSessionLiesOnADanishPublicHoliday(String weekAndHolidays) {
            String[] parts = weekAndHolidays.split(": ?", -1);
            var roster = RosterMapper.toRoster(Documents.of("'week': '%s'".formatted(parts[0]), ANNA, DAILY));

            List<String> free = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").stream()
                    .filter(day -> !starts(roster, 0).contains(day + " 09:00"))
                    .toList();

            assertThat(String.join(" ", free)).isEqualTo(parts[1]);
            assertThat(roster.getFacts().holidays()).hasSize(free.size());
        }

        @Test
        void holidaysCanBeWorkedWhenTheOrganisationSaysSo() {
            var roster = RosterMapper.toRoster(
                    Documents.of("'week': '2026-W14'", "'settings': { 'holidays': false }", ANNA, DAILY));

            assertThat(starts(roster, 0)).hasSize(7);
        }

        @Test
        void organisationAddsDaysOnWhichItIsClosed() {
            var roster = RosterMapper.toRoster(Documents.of(
                    "'week': '2026-W52'", "'settings': { 'closedDays': ['2026-12-24', '2027-12-23'] }", ANNA, DAILY));

            assertThat(roster.getFacts().holidays()).containsExactly(3, 4, 5);
        }

        @Test
        void aSessionThatCanOnlyLieOnAHolidayIsCancelled() {
            var roster = RosterMapper.toRoster(Documents.of(
                    "'week': '2026-W20'",
                    ANNA,
                    "'activities': [{ 'id': 'a', 'sessions': [{ 'at': ['thu 09:00'] }] }]"));

            assertThat(roster.getSessions()).isEmpty();
            assertThat(roster.getAssignments()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W13", "2026-W43"})
    void weeksInWhichTheClockIsSetHaveTheHoursOfAnyOtherWeek(String week) {
        String activity = "'activities': [{ 'id': 'a', 'sessions': [{ 'windows': ['sat-sun'] }] }]";
        var changed = RosterMapper.toRoster(Documents.of("'week': '%s'".formatted(week), ANNA, activity));
        var usual = RosterMapper.toRoster(Documents.of("'week': '2026-W48'", ANNA, activity));

        assertThat(starts(changed, 0)).isEqualTo(starts(usual, 0));
        assertThat(changed.getEmployees().getFirst().time())
                .isEqualTo(usual.getEmployees().getFirst().time());
    }

    private static List<String> starts(String sessions) {
        return starts(roster("'areas': []", sessions), 0);
    }

    private static Roster roster(String field, String sessions) {
        return RosterMapper.toRoster(
                Documents.of(field, ANNA, "'activities': [{ 'id': 'a', 'sessions': [{ %s }] }]".formatted(sessions)));
    }

    private static List<String> starts(Roster roster, int session) {
        return roster.getSessions().get(session).getAllowedStarts().stream()
                .map(start -> WeekMoment.of(start).toString())
                .toList();
    }
}
