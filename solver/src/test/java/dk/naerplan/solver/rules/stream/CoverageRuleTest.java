package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.COVERAGE;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.CoverageJustification;
import dk.naerplan.solver.rules.SeatSnapshot;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageRuleTest {

    private final RosterFixture week = new RosterFixture();
    private final Employee amina = week.employee("amina");

    private Session session(Priority priority) {
        return week.session(
                week.activity("visits", spec -> spec.priority(priority)), spec -> spec.during("Sun 9:00-10:30"));
    }

    private static CoverageJustification reason(Assignment seat, long measure) {
        return new CoverageJustification(
                SeatSnapshot.of(seat), seat.getSeat(), Optional.ofNullable(seat.getEmployee()), measure);
    }

    @Nested
    class Coverage {

        @Test
        void seatWithAnEmployeeIsCovered() {
            week.seat(session(Priority.CRITICAL), amina);
            RuleCheck.that(COVERAGE, week).isKept();
        }

        @Test
        void emptySeatCostsItsMinutesByPriority() {
            var seat = week.seat(session(Priority.NORMAL));
            RuleCheck.that(COVERAGE, week).because(reason(seat, 90 * 2));
        }

        @ParameterizedTest
        @CsvSource({"CRITICAL, 8", "HIGH, 4", "NORMAL, 2", "LOW, 1"})
        void priorityIsAFactor(Priority priority, int factor) {
            week.seat(session(priority));
            RuleCheck.that(COVERAGE, week).costs(1, 90L * factor);
        }

        @Test
        void sessionThatMayNotBePostponedCountsTwice() {
            week.seat(week.session(
                    week.activity("visits"),
                    spec -> spec.during("Mon 9:00-9:01").mayNotBePostponed()));
            RuleCheck.that(COVERAGE, week).costs(1, 1 * 2 * 2);
        }

        @Test
        void otherSeatsOfTheSessionStayCovered() {
            var session = session(Priority.NORMAL);
            week.seat(session, spec -> spec.mandatory().heldBy(amina));
            week.seat(session);
            RuleCheck.that(COVERAGE, week).costs(1, 180);
        }

        @Test
        void emptyMandatorySeatTakesAllSeatsOfTheSessionWithIt() {
            var session = session(Priority.NORMAL);
            var mandatory = week.seat(session, spec -> spec.mandatory());
            var held = week.seat(session, amina);
            var other = week.seat(session, week.employee("bo"));
            RuleCheck.that(COVERAGE, week).because(reason(mandatory, 180), reason(held, 180), reason(other, 180));
        }

        @Test
        void twoEmptyMandatorySeatsTakeTheOthersOnce() {
            var session = session(Priority.LOW);
            week.seat(session, spec -> spec.mandatory());
            week.seat(session, spec -> spec.mandatory());
            week.seat(session, amina);
            RuleCheck.that(COVERAGE, week).costs(3, 3 * 90);
        }

        @Test
        void mandatorySeatOfAnotherSessionDoesNotMatter() {
            week.seat(session(Priority.NORMAL), spec -> spec.mandatory());
            week.seat(session(Priority.NORMAL), amina);
            RuleCheck.that(COVERAGE, week).costs(1, 180);
        }

        @Test
        void seatsOfASessionWithoutStartAreLookedAtToo() {
            var session = week.session(week.activity("visits"), spec -> spec.startsOneOf("Mon 9:00", "Mon 10:00"));
            week.seat(session, amina);
            week.seat(session);
            RuleCheck.that(COVERAGE, week).costs(1, 120);
        }
    }
}
