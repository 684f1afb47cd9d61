package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.WISHES;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.SeatSnapshot;
import dk.naerplan.solver.rules.WishesJustification;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WishRulesTest {

    private final RosterFixture week = new RosterFixture();

    private Assignment seat(Employee employee, String interval) {
        return week.seat(week.session(week.activity("visits"), spec -> spec.during(interval)), employee);
    }

    @Nested
    class Wishes {

        @Test
        void seatNextToAnUndesiredTimeIsFine() {
            var amina = week.employee("amina", spec -> spec.undesired("Fri 12:00-16:00"));
            seat(amina, "Fri 11:00-12:00");
            seat(amina, "Fri 16:00-17:00");
            RuleCheck.that(WISHES, week).isKept();
        }

        @Test
        void minutesInUndesiredTimeCount() {
            var amina = week.employee(
                    "amina", spec -> spec.undesired("Fri 12:00-13:00").undesired("Fri 15:00-16:00"));
            var seat = seat(amina, "Fri 12:59-15:10");
            RuleCheck.that(WISHES, week)
                    .because(new WishesJustification(
                            amina, Optional.of(SeatSnapshot.of(seat)), Optional.empty(), 1 + 10));
        }

        @Test
        void eachSeatInUndesiredTimeIsAMatch() {
            var amina = week.employee("amina", spec -> spec.undesired("Sun 0:00-24:00"));
            seat(amina, "Sun 9:00-10:00");
            seat(amina, "Sun 23:00-24:00");
            RuleCheck.that(WISHES, week).costs(2, 120);
        }

        @Test
        void desiredTimeWithASeatIsServed() {
            seat(week.employee("amina", spec -> spec.desired("Tue 9:00-12:00")), "Tue 11:59-14:00");
            RuleCheck.that(WISHES, week).isKept();
        }

        @Test
        void desiredTimeThatASeatOnlyTouchesIsMissed() {
            var amina = week.employee("amina", spec -> spec.desired("Tue 9:00-12:00"));
            seat(amina, "Tue 12:00-14:00");
            seat(amina, "Tue 8:00-9:00");
            RuleCheck.that(WISHES, week)
                    .because(new WishesJustification(
                            amina, Optional.empty(), Optional.of(When.during("Tue 9:00-12:00")), 60));
        }

        @Test
        void eachMissedIntervalIsAMatch() {
            week.employee("amina", spec -> spec.desired("Tue 9:00-12:00").desired("Sun 9:00-9:30"));
            week.employee("bo", spec -> spec.desired("Tue 9:00-12:00"));
            RuleCheck.that(WISHES, week).costs(3, 180);
        }

        @Test
        void seatOfSomebodyElseServesNothing() {
            week.employee("amina", spec -> spec.desired("Tue 9:00-12:00"));
            seat(week.employee("bo"), "Tue 9:00-12:00");
            RuleCheck.that(WISHES, week).costs(1, 60);
        }

        @Test
        void undesiredTimeOfSomebodyElseDoesNotMatter() {
            week.employee("amina", spec -> spec.undesired("Tue 9:00-12:00"));
            seat(week.employee("bo"), "Tue 9:00-12:00");
            RuleCheck.that(WISHES, week).isKept();
        }

        @Test
        void bothKindsAddUp() {
            seat(
                    week.employee(
                            "amina", spec -> spec.desired("Mon 9:00-10:00").undesired("Tue 9:00-12:00")),
                    "Tue 9:00-9:45");
            RuleCheck.that(WISHES, week).costs(2, 60 + 45);
        }

        @Test
        void emptySeatServesNothing() {
            week.employee("amina", spec -> spec.desired("Tue 9:00-12:00"));
            seat(null, "Tue 9:00-12:00");
            RuleCheck.that(WISHES, week).costs(1, 60);
        }
    }
}
