package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.EVENING_FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.WISHES;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WorkRules;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairnessAuditorTest {

    private final RosterFixture week = new RosterFixture();

    private void seat(Employee employee, String during) {
        week.seat(week.session(week.activity("talk"), s -> s.during(during)), employee);
    }

    private void emptySeat(int minutes) {
        week.seat(week.session(week.activity("empty"), s -> s.lasting(minutes)));
    }

    @Nested
    class FairnessRule {

        @ParameterizedTest
        @CsvSource({"100, 0, 0", "101, 1, 1", "110, 1, 10", "111, 1, 13", "120, 1, 40"})
        void minutesAboveTheShareCountThriceBeyondATenthOfTheContract(int minutes, int matches, int measure) {
            Employee amina = week.employee("amina", e -> e.time(t -> t.contract(100)));
            week.employee("bo", e -> e.time(t -> t.contract(100)));
            week.seat(week.session(week.activity("talk"), s -> s.lasting(minutes)), amina);
            emptySeat(200 - minutes); // the demand is 200, each share 100
            assertThat(Found.of(FAIRNESS, week)).isEqualTo(new Found(matches, measure));
        }

        @Test
        void shareAndToleranceAreRoundedDown() {
            Employee amina = week.employee("amina", e -> e.time(t -> t.contract(59)));
            week.employee("bo", e -> e.time(t -> t.contract(120)));
            seat(amina, "Mon 9:00-10:00");
            emptySeat(31);
            // 59 * 91 / 179 = 29.99: share 29, 31 above, 5 of them tolerated: 5 + 78
            assertThat(Found.of(FAIRNESS, week)).isEqualTo(new Found(1, 83));
        }

        @Test
        void withoutContractsNobodyHasAShare() {
            seat(week.employee("amina", e -> e.time(t -> t.contract())), "Mon 9:00-9:20");
            assertThat(Found.of(FAIRNESS, week)).isEqualTo(new Found(1, 60));
        }

        @Test
        void absenceTakesFromTheShare() {
            Employee amina =
                    week.employee("amina", e -> e.time(t -> t.contract(480).absent("Mon 0:00-12:00")));
            week.employee("bo", e -> e.time(t -> t.contract(480)));
            seat(amina, "Mon 12:00-13:00");
            emptySeat(60);
            // 240 of 720 contract minutes: 40 of 120
            assertThat(Found.of(FAIRNESS, week)).isEqualTo(new Found(1, 20));
        }
    }

    @Nested
    class EveningRule {

        private final Employee amina = week.employee("amina");

        @Test
        void eveningSeatsAboveTheShareCount() {
            week.employee("bo");
            seat(amina, "Mon 17:00-18:01");
            seat(amina, "Tue 17:00-19:00"); // 2 evening seats by two employees: one each
            assertThat(Found.of(EVENING_FAIRNESS, week)).isEqualTo(new Found(1, 1));
        }

        @Test
        void endingWhenTheEveningBeginsIsNotEvening() {
            var session = week.session(week.activity("talk"), s -> s.startsOneOf("Tue 9:00", "Tue 17:00"));
            session.setStart(When.at("Tue 17:00"));
            week.seat(session, amina);
            assertThat(Found.of(EVENING_FAIRNESS, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void theShareIsRoundedUp() {
            for (String name : "bo carl dora".split(" ")) {
                week.employee(name);
            }
            seat(amina, "Mon 17:00-19:00"); // a quarter of one seat
            assertThat(Found.of(EVENING_FAIRNESS, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void whatCouldBeMovedToTheDayIsNoDemand() {
            var session = week.session(week.activity("talk"), s -> s.startsOneOf("Mon 9:00", "Mon 18:00"));
            session.setStart(18 * 60);
            week.seat(session, amina);
            week.seat(session, amina);
            assertThat(Found.of(EVENING_FAIRNESS, week)).isEqualTo(new Found(1, 2));
        }

        @Test
        void theDemandLooksAtEveryStartAndEverySeat() {
            var session = week.session(week.activity("talk"), s -> s.startsOneOf("Mon 18:00", "Mon 19:00"));
            week.seat(session);
            week.seat(session);
            seat(amina, "Tue 17:00-19:00");
            seat(amina, "Wed 17:00-26:00");
            seat(amina, "Thu 17:00-19:00");
            assertThat(Found.of(EVENING_FAIRNESS, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void theEmployeesOwnRulesSayWhenTheEveningBegins() {
            Employee bo = week.employee("bo", e -> e.time(t -> t.contract().rules(new WorkRules(0, 0, 10 * 60))));
            seat(bo, "Mon 9:00-10:01");
            assertThat(Found.of(EVENING_FAIRNESS, week)).isEqualTo(new Found(1, 1));
        }

        @Test
        void withoutContractsNobodyHasAShare() {
            var rules = new RosterFixture();
            Employee bo = rules.employee("bo", e -> e.time(t -> t.contract()));
            rules.seat(rules.session(rules.activity("talk"), s -> s.during("Mon 17:00-19:00")), bo);
            assertThat(Found.of(EVENING_FAIRNESS, rules)).isEqualTo(new Found(1, 1));
        }
    }

    @Nested
    class WishesRule {

        private final Employee amina = week.employee(
                "amina",
                e -> e.undesired("Mon 8:00-10:00").desired("Tue 9:00-10:00").desired("Wed 9:00-10:00"));

        @Test
        void everyDesiredIntervalWithoutASeatIsAMatch() {
            assertThat(Found.of(WISHES, week)).isEqualTo(new Found(2, 120));
        }

        @Test
        void oneSharedMinuteIsEnoughButTouchingIsNot() {
            seat(amina, "Tue 9:59-10:59");
            seat(amina, "Wed 8:00-9:00");
            seat(amina, "Wed 10:00-11:00");
            assertThat(Found.of(WISHES, week)).isEqualTo(new Found(1, 60));
        }

        @Test
        void undesiredMinutesCountPerSeat() {
            seat(amina, "Tue 9:00-10:00");
            seat(amina, "Wed 9:00-10:00");
            seat(amina, "Mon 7:00-8:10");
            seat(amina, "Mon 9:50-11:00");
            seat(amina, "Mon 10:00-11:00");
            assertThat(Found.of(WISHES, week)).isEqualTo(new Found(2, 20));
        }

        @Test
        void othersSeatsDoNotCount() {
            Employee bo = week.employee("bo");
            seat(bo, "Mon 8:00-9:00");
            seat(bo, "Tue 9:00-10:00");
            assertThat(Found.of(WISHES, week)).isEqualTo(new Found(2, 120));
        }
    }
}
