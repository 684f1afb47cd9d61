package dk.naerplan.datasets.roll;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Week;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextWeekTest {

    private static final String TOWN = """
            {"schemaVersion": 1, "week": "%s",
             "settings": {"familiarity": {"halfwayMinutes": 100, "fadePercent": 20}},
             "areas": [{"id": "nord"}],
             "residentGroups": [{"id": "youth", "area": "nord", "sensitivity": 2}],
             "offices": [{"id": "house", "kind": "local", "area": "nord"}],
             "employees": [
               {"id": "anna", "offices": {"usual": "house"}, "familiarity": {"youth": 40},
                "time": {"absences": ["fri 08:00-16:00"]}},
               {"id": "bo", "familiarity": {"youth": 50}}],
             "activities": [
               {"id": "talks", "residentGroup": "youth", "sessions": [{"at": ["mon 09:00", "wed 14:00"], "duration": 100}]},
               {"id": "letters", "sessions": [{"count": 2, "postponableWeeks": 2}]},
               {"id": "forum", "everyWeeks": 2, "sessions": [{"at": ["tue 10:00"]}]}],
             "roster": {"state": "published",
               "sessions": {
                 "talks-1": {"pinned": true, "start": "mon 09:00", "seats": {"1": {"employee": "anna", "pinned": true}}},
                 "talks-2": {"start": "wed 14:00"},
                 "letters-1": {"start": "thu 12:00", "seats": {"1": {"employee": "bo"}}},
                 "letters-2": {"start": "thu 13:00"},
                 "forum-1": {"start": "tue 10:00", "seats": {"1": {"employee": "bo"}}}},
               "placements": {"anna": {"mon": {"office": "house", "pinned": true}, "thu": {"office": "house"}}}}}
            """;

    private static DataSet read(String text) {
        try {
            ReadResult result =
                    new DataSetReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return result.orThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static DataSet town(String week) {
        return read(TOWN.formatted(week));
    }

    private final DataSet next = NextWeek.after(town("2026-W48"));

    @Test
    void weekIsTheNextOneWithNothingDecided() {
        assertThat(next.week()).isEqualTo(new Week(2026, 49));
        assertThat(next.roster().state()).isEqualTo(RosterState.DRAFT);
        assertThat(next.roster().sessions()).isEmpty();
        assertThat(next.roster().placements()).isEmpty();
    }

    @Test
    void lastWeekOfALongYearIsFollowedByTheFirstOfTheNext() {
        assertThat(NextWeek.after(town("2026-W53")).week()).isEqualTo(new Week(2027, 1));
    }

    @Test
    void absencesBelongToOneWeek() {
        assertThat(next.employees())
                .allSatisfy(employee -> assertThat(employee.time().absences()).isEmpty());
    }

    @Test
    void datesWithoutWorkStayUntilTheyAreOver() {
        DataSet after = NextWeek.after(read(TOWN.formatted("2026-W48")
                .replace(
                        "\"absences\":",
                        "\"datesOff\": [\"2026-11-24\", \"2026-11-27/2026-12-01\", \"2026-12-24\"], \"absences\":")));

        assertThat(after.employees().getFirst().time().datesOff())
                .containsExactly(DateSpan.parse("2026-11-30/2026-12-01"), DateSpan.parse("2026-12-24"));
        assertThat(RosterMapper.toRoster(after).getEmployees().getFirst().time().absences())
                .containsExactly(new Interval(0, 2 * 1440));
    }

    @Test
    void extraAndCancelledSessionsBelongToOneWeek() {
        DataSet after = NextWeek.after(
                read(
                        TOWN.formatted("2026-W48")
                                .replace(
                                        "{\"count\": 2, \"postponableWeeks\": 2}",
                                        "{\"cancelledIn\": \"2026-W48\", \"postponableWeeks\": 2}, {\"postponedFrom\": \"2026-W48\"}")));

        assertThat(DemandedSession.of(after))
                .extracting(DemandedSession::id)
                .filteredOn(id -> id.startsWith("letters"))
                .containsExactly("letters-1");
    }

    @Test
    void sameDocumentGivesTheSameBytes() {
        assertThat(DataSetWriter.toText(NextWeek.after(town("2026-W48")))).isEqualTo(DataSetWriter.toText(next));
    }

    @Nested
    class Familiarity {

        @Test
        void givenFamiliarityGrowsWithContact() {
            assertThat(next.employees().getFirst().familiarity()).containsEntry("youth", 40 + 60 * 100 / 200);
        }

        @Test
        void givenFamiliarityFadesWithoutContact() {
            assertThat(next.employees().getLast().familiarity()).containsEntry("youth", 50 * 80 / 100);
        }

        @Test
        void familiarityThatIsNotGivenFollowsFromTheHistory() {
            DataSet after =
                    NextWeek.after(read(TOWN.formatted("2026-W48").replace(", \"familiarity\": {\"youth\": 40}", "")));
            Roster roster = RosterMapper.toRoster(after);
            Employee anna = roster.getEmployees().getFirst();
            ResidentGroup youth = roster.getFacts().groups().getFirst();

            assertThat(anna.familiarityWith(youth)).isEqualTo(50);
        }
    }

    @Nested
    class Rest {

        @Test
        void endOfTheLastHeldSessionIsRemembered() {
            HistoryWeek memory = next.history().getLast();

            assertThat(memory.week()).isEqualTo(new Week(2026, 48));
            assertThat(memory.ends())
                    .isEqualTo(Map.of("anna", WeekMoment.parse("mon 10:40"), "bo", WeekMoment.parse("thu 13:00")));
        }

        @Test
        void sundayEveningShortensMondayMorning() {
            DataSet sunday = read("""
                    {"schemaVersion": 1, "week": "2026-W48",
                     "employees": [{"id": "anna", "time": {"evenings": ["sun 18:00-22:00"]}}],
                     "activities": [{"id": "walk", "sessions": [{"at": ["sun 20:00"]}]}],
                     "roster": {"state": "published",
                                "sessions": {"walk-1": {"seats": {"1": {"employee": "anna"}}}}}}
                    """);
            Roster roster = RosterMapper.toRoster(NextWeek.after(sunday));

            assertThat(roster.getEmployees().getFirst().time().previousEnd()).hasValue(-180);
        }
    }

    @Nested
    class Postponing {

        private List<SessionsData> letters(DataSet document) {
            return document.activities().get(1).sessions();
        }

        @Test
        void whatWasNotHeldIsDemandedAgainWithAWeekLessToWait() {
            assertThat(letters(next)).hasSize(2);
            assertThat(letters(next).getLast().postponableWeeks()).isEqualTo(1);
            assertThat(letters(next).getLast().number()).isEqualTo(1);
            assertThat(letters(next).getLast().postponedFrom()).contains(new Week(2026, 48));
        }

        @Test
        void whatWasHeldLateIsNotDemandedAgain() {
            String held = DataSetWriter.toText(next.withRoster(new RosterData(
                    RosterState.PUBLISHED, read("""
                            {"schemaVersion": 1, "week": "2026-W48", "employees": [{"id": "bo"}],
                             "activities": [{"id": "letters", "sessions": [{"count": 3}]}],
                             "roster": {"sessions": {
                               "letters-1": {"start": "mon 08:00", "seats": {"1": {"employee": "bo"}}},
                               "letters-2": {"start": "mon 09:00", "seats": {"1": {"employee": "bo"}}},
                               "letters-3": {"start": "mon 10:00", "seats": {"1": {"employee": "bo"}}}}}}
                            """).roster().sessions(), Map.of(), BaselineData.EMPTY)));

            assertThat(letters(NextWeek.after(read(held)))).hasSize(1);
        }

        @Test
        void whatHasWaitedAsLongAsItCanIsGivenUp() {
            DataSet third = NextWeek.after(NextWeek.after(next));

            assertThat(letters(third))
                    .filteredOn(sessions -> sessions.postponedFrom().equals(java.util.Optional.of(new Week(2026, 48))))
                    .isEmpty();
        }

        @Test
        void whatCanNotWaitIsNotDemandedAgain() {
            assertThat(next.activities().getFirst().sessions()).hasSize(1);
        }
    }

    @Test
    void fortnightlyActivityPausesAndComesBack() {
        assertThat(RosterMapper.toRoster(next).getSessions())
                .noneMatch(session -> session.getId().startsWith("forum"));
        assertThat(RosterMapper.toRoster(NextWeek.after(next)).getSessions())
                .anyMatch(session -> session.getId().equals("forum-1"));
    }

    @Nested
    class Stability {

        private final BaselineData baseline = next.roster().baseline();

        @Test
        void publishedSeatsAndStartsAreTheBaselineWithoutLocks() {
            assertThat(baseline.sessions().get("talks-1").seats().get(1).employee())
                    .contains("anna");
            assertThat(baseline.sessions().get("talks-1").start()).contains(WeekMoment.parse("mon 09:00"));
            assertThat(baseline.sessions().get("talks-1").seats().get(1).pinned())
                    .isFalse();
        }

        @Test
        void emptySeatsAndPausingActivitiesAreNotPartOfIt() {
            assertThat(baseline.sessions().get("talks-2").seats()).isEmpty();
            assertThat(baseline.sessions()).doesNotContainKeys("forum-1", "letters-3");
        }

        @Test
        void placementsOfDaysThatTheNextWeekHasAreKept() {
            assertThat(baseline.placements().get("anna")).hasSize(2);
        }

        @Test
        void placementsOnEasterMondayAreLeftOut() {
            DataSet easter = NextWeek.after(town("2027-W12"));

            assertThat(easter.roster().baseline().placements().get("anna")).containsOnlyKeys(Weekday.THU);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lemvig", "morsoe", "randers", "helhedsplan", "kommune"})
    void rolledDataSetIsReadableWithoutErrors(String name) {
        DataSet rolled = NextWeek.after(BundledDataSets.load(name));

        assertThat(read(DataSetWriter.toText(rolled))).isEqualTo(rolled);
    }
}
