package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.AVAILABILITY;
import static dk.naerplan.solver.rules.RosterRule.COMPETENCY;
import static dk.naerplan.solver.rules.RosterRule.GRANT_SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Profession;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeatAuditorTest {

    private final RosterFixture week = new RosterFixture();

    private Session session(String during) {
        return week.session(week.activity("talk"), s -> s.during(during));
    }

    @Nested
    class CompetencyRule {

        private final Session talk = session("Mon 9:00-10:00");

        @Test
        void qualifiedEmployeeIsNoMatch() {
            var danish = week.competency("danish");
            Employee amina = week.employee("amina", e -> e.holds(danish, 2).role(Role.SUPPORTING));
            week.seat(
                    talk,
                    s -> s.demands(danish, 2)
                            .profession(RosterFixture.EDUCATOR)
                            .role(Role.SUPPORTING)
                            .noReportingDuty()
                            .named(amina)
                            .heldBy(amina));
            assertThat(Found.of(COMPETENCY, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void everyItemNotHeldCounts() {
            var danish = week.competency("danish");
            var somali = week.competency("somali");
            Employee bo = week.employee("bo", e -> e.holds(danish, 1).reportingDuty());
            Employee other = week.employee("other");
            week.seat(
                    talk,
                    s -> s.demands(danish, 2)
                            .demands(somali, 1)
                            .profession(new Profession("technician", "Tekniker"))
                            .role(Role.COORDINATOR)
                            .noReportingDuty()
                            .named(other)
                            .excluded(bo)
                            .heldBy(bo));
            assertThat(Found.of(COMPETENCY, week)).isEqualTo(new Found(1, 7));
        }

        @Test
        void eachSeatIsAMatchOfItsOwn() {
            Employee bo = week.employee("bo");
            week.seat(talk, s -> s.role(Role.EXECUTING).heldBy(bo));
            week.seat(talk, s -> s.excluded(bo).heldBy(bo));
            week.seat(talk, s -> s.role(Role.EXECUTING));
            assertThat(Found.of(COMPETENCY, week)).isEqualTo(new Found(2, 2));
        }

        @Test
        void seatOfSessionWithoutStartIsNotJudged() {
            Employee bo = week.employee("bo");
            Session later = week.session(week.activity("later"), s -> s.startsOneOf("Mon 9:00", "Mon 10:00"));
            week.seat(later, s -> s.excluded(bo).heldBy(bo));
            assertThat(Found.of(COMPETENCY, week)).isEqualTo(Found.NOTHING);
        }
    }

    @Nested
    class AvailabilityRule {

        @Test
        void fromFirstToLastAvailableMinuteIsNoMatch() {
            week.seat(session("Mon 8:00-16:00"), week.employee("amina"));
            assertThat(Found.of(AVAILABILITY, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void minutesBeforeAndAfterAvailabilityCount() {
            Employee amina = week.employee("amina");
            week.seat(session("Mon 7:50-9:00"), amina);
            week.seat(session("Tue 15:00-16:05"), amina);
            assertThat(Found.of(AVAILABILITY, week)).isEqualTo(new Found(2, 15));
        }

        @Test
        void absenceCountsOnceAlsoWhereTheEmployeeIsUnavailableAnyway() {
            Employee amina = week.employee(
                    "amina", e -> e.time(t -> t.absent("Mon 12:00-13:00").absent("Mon 15:30-18:00")));
            week.seat(session("Mon 11:30-16:30"), amina);
            // 60 minutes at noon, 30 absent before 16:00, 30 after 16:00.
            assertThat(Found.of(AVAILABILITY, week)).isEqualTo(new Found(1, 120));
        }

        @Test
        void sessionOverTheWeeksEdgeIsUnavailableOutsideTheWeek() {
            Employee amina = week.employee("amina", e -> e.time(t -> t.alwaysAvailable()));
            week.seat(session("Sun 22:00-26:00"), amina);
            assertThat(Found.of(AVAILABILITY, week)).isEqualTo(new Found(1, 120));
        }
    }

    @Nested
    class GrantScopeRule {

        private final Area nord = week.area("nord");
        private final Area syd = week.area("syd");

        private void seatInSyd(Employee employee) {
            week.seat(week.session(week.activity("syd", a -> a.in(syd)), s -> s.during("Mon 9:00-10:30")), employee);
        }

        @Test
        void employeeWithoutGrantsIsFinancedEverywhere() {
            seatInSyd(week.employee("amina"));
            assertThat(Found.of(GRANT_SCOPE, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void minutesInAnAreaThatNoGrantCoversCount() {
            seatInSyd(week.employee("bo", e -> e.grant(week.grant("north", nord))));
            assertThat(Found.of(GRANT_SCOPE, week)).isEqualTo(new Found(1, 90));
        }

        @Test
        void anyGrantThatCoversTheAreaIsEnough() {
            seatInSyd(
                    week.employee("bo", e -> e.grant(week.grant("north", nord)).grant(week.grant("south", syd))));
            assertThat(Found.of(GRANT_SCOPE, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void theVenueGivesTheAreaWhenTheActivityHasNone() {
            Employee bo = week.employee("bo", e -> e.grant(week.grant("north", nord)));
            week.seat(
                    week.session(
                            week.activity("walk"),
                            s -> s.at(week.site("square", syd)).during("Mon 9:00-9:45")),
                    bo);
            assertThat(Found.of(GRANT_SCOPE, week)).isEqualTo(new Found(1, 45));
        }

        @Test
        void workOutsideEveryAreaIsFinanced() {
            week.seat(session("Mon 9:00-10:00"), week.employee("bo", e -> e.grant(week.grant("north", nord))));
            assertThat(Found.of(GRANT_SCOPE, week)).isEqualTo(Found.NOTHING);
        }
    }
}
