package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.DAILY_REST;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_REST;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WorkRules;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.TimeSpec;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.DailyRestJustification;
import dk.naerplan.solver.rules.WeeklyRestJustification;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WeekRulesRestTest {

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
    class DailyRest {

        private final Employee amina = employee("amina", time -> time);

        @Test
        void elevenHoursAreEnough() {
            seat(amina, "Tue 19:00-21:00");
            seat(amina, "Wed 8:00-9:00");
            RuleCheck.that(DAILY_REST, week).isKept();
        }

        @Test
        void minutesMissingCount() {
            seat(amina, "Tue 8:00-9:00");
            seat(amina, "Tue 19:00-21:01");
            seat(amina, "Wed 12:00-13:00");
            seat(amina, "Wed 8:00-9:00");
            RuleCheck.that(DAILY_REST, week)
                    .because(new DailyRestJustification(amina, List.of(When.day("Wed")), 11 * HOUR, 1));
        }

        @Test
        void greatestEndOfTheDayCounts() {
            seat(amina, "Tue 8:00-22:00");
            seat(amina, "Tue 12:00-13:00");
            seat(amina, "Wed 8:00-9:00");
            RuleCheck.that(DAILY_REST, week).costs(1, HOUR);
        }

        @Test
        void shortRestsAddUpOverTheWeek() {
            seat(amina, "Mon 20:00-22:00");
            seat(amina, "Tue 8:00-9:00");
            seat(amina, "Sat 20:00-23:00");
            seat(amina, "Sun 8:00-9:00");
            RuleCheck.that(DAILY_REST, week)
                    .because(new DailyRestJustification(
                            amina, List.of(When.day("Tue"), When.day("Sun")), 11 * HOUR, 3 * HOUR));
        }

        @Test
        void splitDayIsLegal() {
            seat(amina, "Tue 7:00-8:00");
            seat(amina, "Tue 20:00-21:00");
            RuleCheck.that(DAILY_REST, week).isKept();
        }

        @Test
        void freeDayInBetweenIsRest() {
            seat(amina, "Mon 21:00-23:00");
            seat(amina, "Wed 6:00-7:00");
            RuleCheck.that(DAILY_REST, week).isKept();
        }

        @Test
        void placementWithoutSeatsIsNoWorkedDay() {
            seat(amina, "Mon 21:00-23:00");
            week.placement(amina, "Tue", week.centralOffice("hall", 0));
            RuleCheck.that(DAILY_REST, week).isKept();
        }

        @Test
        void endOfTheWeekBeforeCounts() {
            var bo = employee("bo", time -> time.previousEnd(-2 * HOUR));
            seat(bo, "Mon 8:30-10:00");
            RuleCheck.that(DAILY_REST, week)
                    .because(new DailyRestJustification(bo, List.of(When.day("Mon")), 11 * HOUR, 30));
        }

        @Test
        void endOfTheWeekBeforeAtTheLimitIsFine() {
            seat(employee("bo", time -> time.previousEnd(-3 * HOUR)), "Mon 8:00-10:00");
            RuleCheck.that(DAILY_REST, week).isKept();
        }

        @Test
        void unknownEndOfTheWeekBeforeIsLeftOut() {
            seat(amina, "Mon 0:00-1:00");
            RuleCheck.that(DAILY_REST, week).isKept();
        }

        @Test
        void restIsEachEmployeesOwn() {
            seat(amina, "Tue 20:00-23:00");
            seat(employee("bo", time -> time), "Wed 6:00-7:00");
            RuleCheck.that(DAILY_REST, week).isKept();
        }

        @Test
        void organisationSetsTheRest() {
            var bo = employee("bo", time -> time.rules(new WorkRules(8 * HOUR, 0, 0)));
            seat(bo, "Tue 20:00-23:00");
            seat(bo, "Wed 6:30-7:00");
            RuleCheck.that(DAILY_REST, week).costs(1, 30);
        }

        @Test
        void emptySeatIsLeftOut() {
            seat(amina, "Tue 20:00-23:00");
            emptySeat("Wed 6:00-7:00");
            RuleCheck.that(DAILY_REST, week).isKept();
        }
    }

    @Nested
    class WeeklyRest {

        private final Employee amina = employee("amina", time -> time);

        private void everyDay(Employee employee, String times) {
            for (int day = 0; day < 7; day++) {
                seat(employee, When.dayName(day) + " " + times);
            }
        }

        @Test
        void weekendOffIsEnough() {
            for (int day = 0; day < 5; day++) {
                seat(amina, When.dayName(day) + " 8:00-16:00");
            }
            RuleCheck.that(WEEKLY_REST, week).isKept();
        }

        @Test
        void workOnEveryDayLeavesTooLittle() {
            everyDay(amina, "8:00-16:00");
            RuleCheck.that(WEEKLY_REST, week).because(new WeeklyRestJustification(amina, 16 * HOUR, 35 * HOUR));
        }

        @Test
        void thirtyFiveHoursBetweenWorkedDaysAreEnough() {
            everyDay(amina, "8:00-12:00");
            var bo = employee("bo", time -> time);
            for (String day : List.of("Mon", "Tue", "Wed", "Fri", "Sat")) {
                seat(bo, day + " 8:00-21:00");
            }
            seat(bo, "Sun 8:00-23:00");
            RuleCheck.that(WEEKLY_REST, week).costs(1, 15 * HOUR);
        }

        @Test
        void oneMinuteLessCounts() {
            for (String day : List.of("Mon", "Tue", "Wed", "Fri", "Sat", "Sun")) {
                seat(amina, day + " 8:00-21:01");
            }
            RuleCheck.that(WEEKLY_REST, week).costs(1, 1);
        }

        @Test
        void restBeforeTheFirstSeatCounts() {
            for (String day : List.of("Tue", "Wed", "Thu", "Fri", "Sat", "Sun")) {
                seat(amina, day + " 10:59-23:00");
            }
            RuleCheck.that(WEEKLY_REST, week).costs(1, 1);
        }

        @Test
        void restAfterTheLastSeatCounts() {
            for (String day : List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat")) {
                seat(amina, day + " 1:00-13:01");
            }
            RuleCheck.that(WEEKLY_REST, week).costs(1, 1);
        }

        @Test
        void restEndsWithTheWeek() {
            everyDay(amina, "2:00-3:00");
            week.seat(
                    week.session(
                            week.activity("night"),
                            spec -> spec.starts(When.at("Sun 23:00")).lasting(300)),
                    amina);
            RuleCheck.that(WEEKLY_REST, week).costs(1, 35 * HOUR - 23 * HOUR);
        }

        @Test
        void employeeWithoutSeatsRests() {
            week.placements(amina, week.centralOffice("hall", 0));
            emptySeat("Mon 0:00-24:00");
            RuleCheck.that(WEEKLY_REST, week).isKept();
        }
    }
}
