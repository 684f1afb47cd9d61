package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.DAILY_REST;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_REST;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.domain.WorkRules;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RestAuditorTest {

    private final RosterFixture week = new RosterFixture();

    private void seat(Employee employee, String during) {
        week.seat(week.session(week.activity("talk"), s -> s.during(during)), employee);
    }

    @Nested
    class DailyRestRule {

        private final Employee amina = week.employee("amina");

        @Test
        void elevenHoursAreEnough() {
            seat(amina, "Mon 19:00-21:00");
            seat(amina, "Tue 8:00-9:00");
            assertThat(Found.of(DAILY_REST, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void missingMinutesOfTheWeekAreOneMatch() {
            seat(amina, "Mon 19:00-21:30"); // the latest end counts, not the last start
            seat(amina, "Mon 20:00-20:30");
            seat(amina, "Tue 8:00-22:00"); // 30 missing
            seat(amina, "Wed 8:00-9:00"); // 60 missing
            assertThat(Found.of(DAILY_REST, week)).isEqualTo(new Found(1, 90));
        }

        @Test
        void aSplitDayIsLegal() {
            seat(amina, "Mon 8:00-9:00");
            seat(amina, "Mon 19:00-20:00");
            assertThat(Found.of(DAILY_REST, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void aSeatOverMidnightLeavesLessThanNothing() {
            seat(amina, "Mon 20:00-33:00");
            seat(amina, "Tue 8:00-9:00");
            assertThat(Found.of(DAILY_REST, week)).isEqualTo(new Found(1, 720));
        }

        @Test
        void thePreviousWeekCountsWhereKnown() {
            Employee bo = week.employee("bo", e -> e.time(t -> t.previousEnd(-120)));
            seat(bo, "Mon 8:00-9:00");
            assertThat(Found.of(DAILY_REST, week)).isEqualTo(new Found(1, 60));
        }

        @Test
        void aDayOffBetweenIsRestEnough() {
            seat(amina, "Mon 19:00-23:59");
            seat(amina, "Wed 0:00-1:00");
            assertThat(Found.of(DAILY_REST, week)).isEqualTo(Found.NOTHING);
        }
    }

    @Nested
    class WeeklyRestRule {

        private final Employee amina = week.employee("amina");

        @Test
        void nobodyWorksNobodyRests() {
            assertThat(Found.of(WEEKLY_REST, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void theWeekendIsRestEnough() {
            for (String day : "Mon Tue Wed Thu Fri".split(" ")) {
                seat(amina, day + " 8:00-16:00");
            }
            assertThat(Found.of(WEEKLY_REST, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void missingMinutesToTheLongestGapCount() {
            for (String day : "Mon Tue Wed Fri Sat Sun".split(" ")) {
                seat(amina, day + " 7:00-22:00");
            }
            // Wednesday 22:00 to Friday 7:00 is 33 hours
            assertThat(Found.of(WEEKLY_REST, week)).isEqualTo(new Found(1, 120));
        }

        @Test
        void restBeforeTheFirstAndAfterTheLastSeatCounts() {
            for (String day : "Wed Thu Fri".split(" ")) {
                seat(amina, day + " 8:00-9:00");
            }
            Employee bo =
                    week.employee("bo", e -> e.time(t -> t.rules(new WorkRules(0, WeekTime.MINUTES_PER_WEEK, 1080))));
            seat(bo, "Mon 0:00-10:00");
            // Bo rests from Monday 10:00 on
            assertThat(Found.of(WEEKLY_REST, week)).isEqualTo(new Found(1, 600));
        }

        @Test
        void restIsCutOffAtTheWeeksEdges() {
            Employee bo =
                    week.employee("bo", e -> e.time(t -> t.rules(new WorkRules(0, WeekTime.MINUTES_PER_WEEK, 1080))));
            week.seat(week.session(week.activity("early"), s -> s.lasting(90).starts(-60)), bo);
            week.seat(
                    week.session(week.activity("late"), s -> s.lasting(90).starts(WeekTime.MINUTES_PER_WEEK + 5)), bo);
            // From 0:30 on Monday to the end of the week
            assertThat(Found.of(WEEKLY_REST, week)).isEqualTo(new Found(1, 30));
        }
    }
}
