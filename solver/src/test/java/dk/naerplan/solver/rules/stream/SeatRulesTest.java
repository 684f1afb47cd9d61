package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.AVAILABILITY;
import static dk.naerplan.solver.rules.RosterRule.COMPETENCY;
import static dk.naerplan.solver.rules.RosterRule.GRANT_SCOPE;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.Profession;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.UnmetDemand;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.AvailabilityJustification;
import dk.naerplan.solver.rules.CompetencyJustification;
import dk.naerplan.solver.rules.GrantScopeJustification;
import dk.naerplan.solver.rules.SeatSnapshot;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeatRulesTest {

    private final RosterFixture week = new RosterFixture();

    private Session session(String interval) {
        return week.session(week.activity("visits"), spec -> spec.during(interval));
    }

    @Nested
    class Competency {

        private final dk.naerplan.solver.domain.Competency advice = week.competency("advice");
        private final dk.naerplan.solver.domain.Competency sport = week.competency("sport");

        @Test
        void levelAtTheDemandIsEnough() {
            var amina = week.employee("amina", spec -> spec.holds(advice, 2));
            week.seat(session("Tue 9:00-10:00"), spec -> spec.demands(advice, 2).heldBy(amina));
            RuleCheck.that(COMPETENCY, week).isKept();
        }

        @Test
        void levelAboveTheDemandIsEnough() {
            var amina = week.employee("amina", spec -> spec.holds(advice, 3));
            week.seat(session("Tue 9:00-10:00"), spec -> spec.demands(advice, 2).heldBy(amina));
            RuleCheck.that(COMPETENCY, week).isKept();
        }

        @Test
        void levelBelowTheDemandIsOneItem() {
            var amina = week.employee("amina", spec -> spec.holds(advice, 1));
            var seat = week.seat(
                    session("Tue 9:00-10:00"), spec -> spec.demands(advice, 2).heldBy(amina));
            var unmet = new UnmetDemand.CompetencyTooLow(new CompetencyDemand(advice, 2), 1);
            RuleCheck.that(COMPETENCY, week)
                    .because(new CompetencyJustification(amina, SeatSnapshot.of(seat), List.of(unmet)));
        }

        @Test
        void everyItemNotHeldCounts() {
            var reporter = week.employee("amina", spec -> spec.reportingDuty());
            var named = week.employee("bo");
            week.seat(
                    session("Tue 9:00-10:00"),
                    spec -> spec.demands(advice, 1)
                            .demands(sport, 1)
                            .profession(new Profession("builder", "Bygningstekniker"))
                            .role(Role.COORDINATOR)
                            .noReportingDuty()
                            .named(named)
                            .excluded(reporter)
                            .heldBy(reporter));
            RuleCheck.that(COMPETENCY, week).costs(1, 7);
        }

        @Test
        void everyItemHeldIsFine() {
            var amina = week.employee("amina", spec -> spec.holds(advice, 1).role(Role.COORDINATOR));
            var bo = week.employee("bo");
            week.seat(
                    session("Tue 9:00-10:00"),
                    spec -> spec.demands(advice, 1)
                            .profession(RosterFixture.EDUCATOR)
                            .role(Role.COORDINATOR)
                            .noReportingDuty()
                            .named(amina)
                            .excluded(bo)
                            .heldBy(amina));
            RuleCheck.that(COMPETENCY, week).isKept();
        }

        @Test
        void eachSeatIsAMatch() {
            var amina = week.employee("amina");
            var session = session("Tue 9:00-10:00");
            week.seat(session, spec -> spec.demands(advice, 1).heldBy(amina));
            week.seat(session, spec -> spec.demands(advice, 1).demands(sport, 1).heldBy(amina));
            RuleCheck.that(COMPETENCY, week).costs(2, 3);
        }

        @Test
        void seatOfASessionWithoutStartIsLeftOut() {
            var amina = week.employee("amina");
            var session = week.session(week.activity("visits"), spec -> spec.startsOneOf("Tue 9:00", "Tue 10:00"));
            week.seat(session, spec -> spec.demands(advice, 1).heldBy(amina));
            RuleCheck.that(COMPETENCY, week).isKept();
        }

        @Test
        void emptySeatIsLeftOut() {
            week.seat(session("Tue 9:00-10:00"), spec -> spec.demands(advice, 1));
            RuleCheck.that(COMPETENCY, week).isKept();
        }
    }

    @Nested
    class Availability {

        @Test
        void sessionWithinTheAvailabilityIsFine() {
            week.seat(session("Mon 8:00-16:00"), week.employee("amina"));
            RuleCheck.that(AVAILABILITY, week).isKept();
        }

        @Test
        void minutesBeforeAndAfterCount() {
            var amina = week.employee("amina");
            var seat = week.seat(session("Fri 7:50-16:05"), amina);
            RuleCheck.that(AVAILABILITY, week).because(new AvailabilityJustification(amina, SeatSnapshot.of(seat), 15));
        }

        @Test
        void minutesInAnAbsenceCount() {
            var amina = week.employee("amina", spec -> spec.time(time -> time.absent("Tue 9:30-12:00")));
            var seat = week.seat(session("Tue 9:00-10:00"), amina);
            week.seat(session("Tue 12:00-13:00"), amina);
            RuleCheck.that(AVAILABILITY, week).because(new AvailabilityJustification(amina, SeatSnapshot.of(seat), 30));
        }

        @Test
        void absenceOutsideTheAvailabilityCountsOnce() {
            var amina = week.employee("amina", spec -> spec.time(time -> time.absent("Tue 15:00-18:00")));
            week.seat(session("Tue 14:00-17:00"), amina);
            RuleCheck.that(AVAILABILITY, week).costs(1, 120);
        }

        @Test
        void anotherEmployeesAbsenceDoesNotMatter() {
            week.employee("bo", spec -> spec.time(time -> time.absent("Tue 9:00-10:00")));
            week.seat(session("Tue 9:00-10:00"), week.employee("amina"));
            RuleCheck.that(AVAILABILITY, week).isKept();
        }

        @Test
        void weekendIsOutsideTheAvailability() {
            week.seat(session("Sun 23:00-24:00"), week.employee("amina"));
            RuleCheck.that(AVAILABILITY, week).costs(1, 60);
        }

        @Test
        void emptySeatIsLeftOut() {
            week.seat(session("Sun 9:00-10:00"));
            RuleCheck.that(AVAILABILITY, week).isKept();
        }
    }

    @Nested
    class GrantScope {

        private final Area nord = week.area("nord");
        private final Area syd = week.area("syd");

        private Session sessionIn(Area area) {
            Activity activity = week.activity("visits", spec -> spec.in(area));
            return week.session(activity, spec -> spec.during("Tue 9:00-10:30"));
        }

        @Test
        void workInTheAreaOfAGrantIsPaid() {
            var amina = week.employee("amina", spec -> spec.grant(week.grant("plan", nord)));
            week.seat(sessionIn(nord), amina);
            RuleCheck.that(GRANT_SCOPE, week).isKept();
        }

        @Test
        void oneOfSeveralGrantsIsEnough() {
            var amina = week.employee(
                    "amina", spec -> spec.grant(week.grant("one", nord)).grant(week.grant("two", syd)));
            week.seat(sessionIn(syd), amina);
            RuleCheck.that(GRANT_SCOPE, week).isKept();
        }

        @Test
        void workOutsideAllGrantsCostsTheWholeDuration() {
            var amina = week.employee("amina", spec -> spec.grant(week.grant("plan", nord)));
            var seat = week.seat(sessionIn(syd), amina);
            RuleCheck.that(GRANT_SCOPE, week).because(new GrantScopeJustification(amina, SeatSnapshot.of(seat), syd));
        }

        @Test
        void areaOfTheVenueCountsWhenTheActivityHasNone() {
            var amina = week.employee("amina", spec -> spec.grant(week.grant("plan", nord)));
            week.seat(week.session(week.activity("visits"), spec -> spec.at(week.site("hall", syd))), amina);
            RuleCheck.that(GRANT_SCOPE, week).costs(1, 60);
        }

        @Test
        void employeeWithoutGrantsWorksEverywhere() {
            week.seat(sessionIn(syd), week.employee("amina"));
            RuleCheck.that(GRANT_SCOPE, week).isKept();
        }

        @Test
        void sessionWithoutAreaNeedsNoGrant() {
            var amina = week.employee("amina", spec -> spec.grant(week.grant("plan", nord)));
            week.seat(session("Tue 9:00-10:00"), amina);
            RuleCheck.that(GRANT_SCOPE, week).isKept();
        }

        @Test
        void emptySeatIsLeftOut() {
            week.employee("amina", spec -> spec.grant(week.grant("plan", nord)));
            week.seat(sessionIn(syd));
            RuleCheck.that(GRANT_SCOPE, week).isKept();
        }
    }
}
