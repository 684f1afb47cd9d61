package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.EVENING_FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.FAIRNESS;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.TimeSpec;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.EveningFairnessJustification;
import dk.naerplan.solver.rules.FairnessJustification;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FairnessRulesTest {

    private static final int HOUR = 60;

    private final RosterFixture week = new RosterFixture();

    private Employee employee(String id, UnaryOperator<TimeSpec> time) {
        return week.employee(id, spec -> spec.time(time));
    }

    private Assignment seat(Employee employee, String interval) {
        return week.seat(week.session(week.activity("visits"), spec -> spec.during(interval)), employee);
    }

    private Assignment emptySeat(String interval) {
        return week.seat(week.session(week.activity("visits"), spec -> spec.during(interval)));
    }

    @Nested
    class Fairness {

        /** Half the contracts each: of 400 demanded minutes, 200 are fair, and 60 more are tolerated. */
        private final Employee amina = employee("amina", time -> time.contract(300, 300));

        private final Employee bo = employee("bo", time -> time.contract(0, 0, 0, 600));

        @Test
        void shareByContractIsFair() {
            seat(amina, "Mon 8:00-11:20");
            seat(bo, "Tue 8:00-11:20");
            RuleCheck.that(FAIRNESS, week).isKept();
        }

        @Test
        void minutesUpToATenthOfTheContractCountOnce() {
            seat(amina, "Mon 8:00-12:20");
            seat(bo, "Tue 8:00-10:20");
            RuleCheck.that(FAIRNESS, week).because(new FairnessJustification(amina, 260, 200, 60));
        }

        @Test
        void minutesBeyondATenthCountThreeTimes() {
            seat(amina, "Mon 8:00-9:00");
            seat(amina, "Sun 8:00-11:21");
            seat(bo, "Tue 8:00-10:19");
            RuleCheck.that(FAIRNESS, week).because(new FairnessJustification(amina, 261, 200, 63));
        }

        @Test
        void shareCountsEmptySeatsToo() {
            seat(amina, "Mon 8:00-12:00");
            emptySeat("Tue 8:00-12:00");
            RuleCheck.that(FAIRNESS, week).isKept();
        }

        @Test
        void preparationIsNoSeatTime() {
            week.seat(
                    week.session(
                            week.activity("course"),
                            spec -> spec.during("Mon 8:00-9:00").preparation(500)),
                    amina);
            seat(bo, "Tue 8:00-9:00");
            RuleCheck.that(FAIRNESS, week).isKept();
        }

        @Test
        void employeeWithoutContractHasNoShare() {
            var guest = employee("guest", time -> time.contract());
            seat(guest, "Mon 8:00-8:10");
            emptySeat("Tue 8:00-12:00");
            RuleCheck.that(FAIRNESS, week).because(new FairnessJustification(guest, 10, 0, 30));
        }

        @Test
        void eachEmployeeIsAMatch() {
            var guest = employee("guest", time -> time.contract());
            seat(guest, "Mon 8:00-8:10");
            seat(amina, "Mon 8:00-8:50");
            RuleCheck.that(FAIRNESS, week).costs(2, 30 + 20);
        }
    }

    @Nested
    class EveningFairness {

        private final Employee amina = employee("amina", time -> time.contract(300, 300));
        private final Employee bo = employee("bo", time -> time.contract(0, 0, 0, 600));

        @Test
        void shareByContractIsFair() {
            seat(amina, "Mon 17:00-19:00");
            seat(amina, "Tue 9:00-10:00");
            seat(bo, "Tue 17:00-19:00");
            RuleCheck.that(EVENING_FAIRNESS, week).isKept();
        }

        @Test
        void eveningsAboveTheShareCount() {
            seat(amina, "Mon 17:00-19:00");
            seat(amina, "Sun 17:00-18:01");
            RuleCheck.that(EVENING_FAIRNESS, week).because(new EveningFairnessJustification(amina, 2, 1));
        }

        @Test
        void shareIsRoundedUp() {
            seat(amina, "Mon 17:00-19:00");
            seat(amina, "Tue 17:00-19:00");
            emptySeat("Thu 17:00-19:00");
            RuleCheck.that(EVENING_FAIRNESS, week).isKept();
        }

        @Test
        void seatThatEndsWhenTheEveningBeginsIsNoEvening() {
            seat(amina, "Mon 17:00-18:00");
            seat(amina, "Tue 17:00-18:00");
            RuleCheck.that(EVENING_FAIRNESS, week).isKept();
        }

        @Test
        void sessionThatCouldBeByDayIsNoDemandOfEvenings() {
            var session = week.session(week.activity("talk"), spec -> spec.startsOneOf("Mon 9:00", "Mon 18:00"));
            session.setStart(When.at("Mon 18:00"));
            week.seat(session, amina);
            RuleCheck.that(EVENING_FAIRNESS, week).because(new EveningFairnessJustification(amina, 1, 0));
        }

        @Test
        void eachEmployeeIsAMatch() {
            for (String day : List.of("Mon", "Tue", "Wed")) {
                seat(amina, day + " 19:00-20:00");
                seat(bo, day + " 19:00-20:00");
            }
            seat(employee("guest", time -> time.contract()), "Mon 19:00-20:00");
            seat(employee("extra", time -> time.contract()), "Mon 19:00-20:00");
            RuleCheck.that(EVENING_FAIRNESS, week).costs(2, 2);
        }

        @Test
        void emptySeatIsLeftOut() {
            emptySeat("Mon 19:00-20:00");
            RuleCheck.that(EVENING_FAIRNESS, week).isKept();
        }
    }
}
