package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.DAILY_HOURS;
import static dk.naerplan.solver.rules.RosterRule.OVERLAP;
import static dk.naerplan.solver.rules.RosterRule.TRAVEL;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkingTimeAuditorTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord", a -> a.away(20));
    private final Area syd = week.area("syd", a -> a.away(50));
    private final Venue club = week.site("club", nord);
    private final Venue school = week.site("school", syd);

    private void seat(Employee employee, String during, Venue venue) {
        week.seat(week.session(week.activity("talk"), s -> s.during(during).at(venue)), employee);
    }

    @Nested
    class OverlapRule {

        private final Employee amina = week.employee("amina");

        @Test
        void theWayJustFitsBetweenTwoSeats() {
            seat(amina, "Mon 9:00-10:00", club);
            seat(amina, "Mon 10:30-11:00", school);
            assertThat(Found.of(OVERLAP, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void missingMinutesOfADayAreOneMatch() {
            seat(amina, "Mon 9:00-10:00", club);
            seat(amina, "Mon 10:20-11:00", school); // 10 missing of the way
            seat(amina, "Mon 10:50-12:00", school); // 10 of both at once
            seat(amina, "Tue 9:00-10:00", club);
            seat(amina, "Tue 10:29-11:00", school); // 1
            assertThat(Found.of(OVERLAP, week)).isEqualTo(new Found(2, 21));
        }

        @Test
        void theSeatThatEndsLatestHoldsTheEmployee() {
            seat(amina, "Mon 9:00-12:00", club);
            seat(amina, "Mon 9:30-10:00", club); // 150 missing to 12:00
            seat(amina, "Mon 11:00-12:30", school); // 60 + 30 way
            seat(amina, "Mon 12:30-13:00", club); // 30 way from the school
            assertThat(Found.of(OVERLAP, week)).isEqualTo(new Found(1, 270));
        }

        @Test
        void theFirstOfTwoSeatsThatEndTogetherHoldsTheEmployee() {
            seat(amina, "Mon 9:00-12:00", club);
            seat(amina, "Mon 9:00-12:00", school); // 180 missing and 30 way
            seat(amina, "Mon 12:00-13:00", club);
            assertThat(Found.of(OVERLAP, week)).isEqualTo(new Found(1, 210));
        }

        @Test
        void aSeatOnlineLeavesTheEmployeeWhereTheyAre() {
            seat(amina, "Mon 9:00-10:00", club);
            seat(amina, "Mon 10:00-11:00", RosterFixture.ONLINE);
            seat(amina, "Mon 11:00-12:00", school); // 30 way from the club
            assertThat(Found.of(OVERLAP, week)).isEqualTo(new Found(1, 30));
        }

        @Test
        void noWayWhenNoStopIsKnown() {
            seat(amina, "Mon 9:00-10:00", RosterFixture.AT_PLACEMENT);
            seat(amina, "Mon 10:00-11:00", school);
            assertThat(Found.of(OVERLAP, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void twoDaysAndTwoEmployeesDoNotMeet() {
            seat(amina, "Mon 22:00-26:00", club);
            seat(amina, "Tue 1:00-2:00", club);
            seat(week.employee("bo"), "Mon 22:00-23:00", club);
            assertThat(Found.of(OVERLAP, week)).isEqualTo(Found.NOTHING);
        }
    }

    @Nested
    class HoursRules {

        @Test
        void workIsSeatsPreparationAndWaysBetween() {
            Employee amina = week.employee("amina", e -> e.time(t -> t.dailyMaximum(180)));
            seat(amina, "Mon 9:00-10:00", club);
            week.seat(
                    week.session(
                            week.activity("course"),
                            s -> s.during("Mon 11:00-12:00").at(school).preparation(31)),
                    amina);
            // 60 + 60 + 31 + 30 = 181
            assertThat(Found.of(DAILY_HOURS, week)).isEqualTo(new Found(1, 1));
        }

        @Test
        void theDailyMaximumItselfIsAllowed() {
            Employee amina = week.employee("amina", e -> e.time(t -> t.dailyMaximum(60)));
            seat(amina, "Mon 9:00-10:00", club);
            seat(amina, "Tue 9:00-10:00", club);
            assertThat(Found.of(DAILY_HOURS, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void theWeekMayUseContractAndOvertime() {
            Employee amina =
                    week.employee("amina", e -> e.time(t -> t.contract(60, 60).overtime(30)));
            seat(amina, "Mon 9:00-10:00", club);
            seat(amina, "Sat 9:00-10:30", club);
            assertThat(Found.of(WEEKLY_HOURS, week)).isEqualTo(Found.NOTHING);
            seat(amina, "Wed 9:00-9:05", club);
            assertThat(Found.of(WEEKLY_HOURS, week)).isEqualTo(new Found(1, 5));
        }

        @Test
        void absenceTakesItsAvailableMinutesOffTheContract() {
            Employee amina = week.employee(
                    "amina",
                    e -> e.time(t ->
                            t.contract(60, 100, 444).absent("Tue 7:00-9:00").absent("Wed 0:00-24:00")));
            // Mon 60, Tue 100 - 60 (8 to 9), Wed 444 - 480 is 0: a contract of 100
            seat(amina, "Mon 9:00-10:50", club);
            assertThat(Found.of(WEEKLY_HOURS, week)).isEqualTo(new Found(1, 10));
        }
    }

    @Nested
    class TravelRule {

        @Test
        void theRouteLeadsFromTheOfficeAndBack() {
            Employee amina = week.employee("amina");
            week.placement(amina, "Mon", week.centralOffice("townHall", 0));
            seat(amina, "Mon 9:00-10:00", RosterFixture.ONLINE);
            seat(amina, "Mon 10:00-11:00", club);
            seat(amina, "Mon 12:00-13:00", school);
            seat(amina, "Mon 13:00-14:00", RosterFixture.ONLINE);
            // 20 + 30 + 50
            assertThat(Found.of(TRAVEL, week)).isEqualTo(new Found(1, 100));
        }

        @Test
        void withoutOfficeOnlyTheWaysBetweenCount() {
            Employee amina = week.employee("amina", e -> e.offices(week.localOffice("nord", nord)));
            week.placement(amina, "Mon", null);
            seat(amina, "Mon 9:00-10:00", club);
            seat(amina, "Mon 12:00-13:00", school);
            seat(amina, "Tue 12:00-13:00", school);
            assertThat(Found.of(TRAVEL, week)).isEqualTo(new Found(1, 30));
        }

        @Test
        void seatsThatStartTogetherAreVisitedInTheOrderOfTheirIds() {
            Employee amina = week.employee("amina");
            week.seat(
                    week.session(
                            week.activity("second"),
                            s -> s.during("Mon 9:00-10:00").at(school)),
                    amina);
            week.seat(
                    week.session(
                            week.activity("first"),
                            s -> s.during("Mon 9:00-10:00").at(club)),
                    amina);
            seat(amina, "Mon 11:00-12:00", club);
            assertThat(Found.of(TRAVEL, week)).isEqualTo(new Found(1, 60));
        }

        @Test
        void sessionsAtThePlacementAreAtTheOfficeOfTheDay() {
            Employee amina = week.employee("amina");
            week.placement(amina, "Mon", week.localOffice("nord", nord));
            seat(amina, "Mon 9:00-10:00", RosterFixture.AT_PLACEMENT);
            assertThat(Found.of(TRAVEL, week)).isEqualTo(Found.NOTHING);
            seat(amina, "Mon 11:00-12:00", school);
            assertThat(Found.of(TRAVEL, week)).isEqualTo(new Found(1, 60));
        }

        @Test
        void aDayWithoutStopsHasNoRoute() {
            Employee amina = week.employee("amina");
            week.placement(amina, "Mon", week.centralOffice("townHall", 10));
            seat(amina, "Mon 9:00-10:00", RosterFixture.ONLINE);
            assertThat(Found.of(TRAVEL, week)).isEqualTo(Found.NOTHING);
        }
    }
}
