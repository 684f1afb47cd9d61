package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.WEEKLY_HOURS;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.TimeSpec;
import dk.naerplan.solver.rules.WeeklyHoursJustification;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WeekRulesTest {

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
    class WeeklyHours {

        private final Employee amina =
                employee("amina", time -> time.contract(300, 300).overtime(30));

        @Test
        void workUpToContractAndOvertimeIsFine() {
            seat(amina, "Mon 8:00-13:00");
            seat(amina, "Tue 8:00-13:30");
            RuleCheck.that(WEEKLY_HOURS, week).isKept();
        }

        @Test
        void minutesAboveCount() {
            seat(amina, "Mon 8:00-13:00");
            seat(amina, "Sun 8:00-13:31");
            RuleCheck.that(WEEKLY_HOURS, week).because(new WeeklyHoursJustification(amina, 631, 630));
        }

        @Test
        void absenceLowersTheContract() {
            var bo = employee("bo", time -> time.contract(300, 300).absent("Tue 8:00-12:00"));
            seat(bo, "Mon 8:00-14:10");
            RuleCheck.that(WEEKLY_HOURS, week).because(new WeeklyHoursJustification(bo, 370, 360));
        }

        @Test
        void preparationAndTravelAreWork() {
            var activity = week.activity("course");
            var near = week.site("near", 0);
            var far = week.site("far", 20);
            week.seat(
                    week.session(
                            activity,
                            spec -> spec.during("Mon 8:00-18:00")
                                    .preparation(15)
                                    .at(near)),
                    amina);
            week.seat(
                    week.session(
                            activity, spec -> spec.during("Mon 19:00-19:30").at(far)),
                    amina);
            RuleCheck.that(WEEKLY_HOURS, week).costs(1, 15 + 20);
        }

        @Test
        void employeesAreCountedApart() {
            seat(amina, "Mon 8:00-13:00");
            seat(employee("bo", time -> time.contract(300, 300)), "Mon 8:00-18:00");
            RuleCheck.that(WEEKLY_HOURS, week).isKept();
        }

        @Test
        void eachEmployeeIsAMatch() {
            seat(amina, "Mon 8:00-19:00");
            seat(employee("bo", time -> time.contract(60)), "Mon 8:00-9:20");
            RuleCheck.that(WEEKLY_HOURS, week).costs(2, 30 + 20);
        }

        @Test
        void emptySeatIsLeftOut() {
            employee("bo", time -> time.contract(0));
            emptySeat("Mon 8:00-9:00");
            RuleCheck.that(WEEKLY_HOURS, week).isKept();
        }
    }
}
