package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.DAILY_HOURS;
import static dk.naerplan.solver.rules.RosterRule.TRAVEL;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.DailyHoursJustification;
import dk.naerplan.solver.rules.SeatSnapshot;
import dk.naerplan.solver.rules.TravelJustification;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DayRulesTest {

    private static final int TUESDAY = 1;

    private final RosterFixture week = new RosterFixture();
    private final Employee amina = week.employee("amina");
    private final Venue near = week.site("near", 10);
    private final Venue far = week.site("far", 40);

    private Assignment seat(Employee employee, String interval, Venue venue) {
        return week.seat(
                week.session(
                        week.activity("visits"), spec -> spec.during(interval).at(venue)),
                employee);
    }

    private Assignment seat(String interval, Venue venue) {
        return seat(amina, interval, venue);
    }

    @Nested
    class DailyHours {

        private final Employee bo = week.employee("bo", spec -> spec.time(time -> time.dailyMaximum(240)));

        @Test
        void workUpToTheMaximumIsFine() {
            seat(bo, "Tue 9:00-13:00", near);
            RuleCheck.that(DAILY_HOURS, week).isKept();
        }

        @Test
        void minutesAboveTheMaximumCount() {
            var seat = seat(bo, "Tue 9:00-13:01", near);
            RuleCheck.that(DAILY_HOURS, week)
                    .because(new DailyHoursJustification(bo, TUESDAY, SeatSnapshot.of(List.of(seat)), 241, 240));
        }

        @Test
        void preparationAndTravelBetweenSeatsAreWork() {
            week.seat(
                    week.session(
                            week.activity("course"),
                            spec -> spec.during("Tue 8:00-11:00")
                                    .preparation(25)
                                    .at(near)),
                    bo);
            seat(bo, "Tue 13:00-14:00", far);
            RuleCheck.that(DAILY_HOURS, week).costs(1, 25 + 30);
        }

        @Test
        void wayFromAndToTheOfficeIsNotWork() {
            week.placement(bo, "Tue", week.centralOffice("hall", 100));
            seat(bo, "Tue 9:00-13:00", near);
            RuleCheck.that(DAILY_HOURS, week).isKept();
        }

        @Test
        void daysDoNotAddUp() {
            seat(bo, "Mon 9:00-13:00", near);
            seat(bo, "Tue 9:00-13:00", near);
            RuleCheck.that(DAILY_HOURS, week).isKept();
        }

        @Test
        void anotherEmployeeHasAnotherMaximum() {
            seat(amina, "Tue 9:00-14:00", near);
            RuleCheck.that(DAILY_HOURS, week).isKept();
        }

        @Test
        void eachDayIsAMatch() {
            seat(bo, "Mon 9:00-13:10", near);
            seat(bo, "Sun 9:00-13:20", near);
            RuleCheck.that(DAILY_HOURS, week).costs(2, 30);
        }

        @Test
        void emptySeatIsLeftOut() {
            week.seat(week.session(week.activity("long"), spec -> spec.during("Tue 0:00-24:00")));
            RuleCheck.that(DAILY_HOURS, week).isKept();
        }
    }

    @Nested
    class Travel {

        @Test
        void oneSeatWithoutOfficeHasNoWay() {
            seat("Tue 9:00-10:00", far);
            RuleCheck.that(TRAVEL, week).isKept();
        }

        @Test
        void waysBetweenStopsCount() {
            var second = seat("Tue 11:00-12:00", far);
            var third = seat("Tue 13:00-14:00", near);
            var first = seat("Tue 9:00-10:00", near);
            RuleCheck.that(TRAVEL, week)
                    .because(new TravelJustification(
                            amina, TUESDAY, Optional.empty(), SeatSnapshot.of(List.of(first, second, third)), 60));
        }

        @Test
        void wayStartsAndEndsAtTheOffice() {
            var hall = week.centralOffice("hall", 15);
            week.placement(amina, "Tue", hall);
            var first = seat("Tue 9:00-10:00", near);
            var second = seat("Tue 11:00-12:00", far);
            RuleCheck.that(TRAVEL, week)
                    .because(new TravelJustification(
                            amina, TUESDAY, Optional.of(hall), SeatSnapshot.of(List.of(first, second)), 5 + 30 + 25));
        }

        @Test
        void officeOfAnotherDayDoesNotMatter() {
            week.placement(amina, "Wed", week.centralOffice("hall", 15));
            seat("Tue 9:00-10:00", near);
            RuleCheck.that(TRAVEL, week).isKept();
        }

        @Test
        void dayAtTheOfficeWithoutSeatsHasNoWay() {
            week.placement(amina, "Tue", week.centralOffice("hall", 15));
            RuleCheck.that(TRAVEL, week).isKept();
        }

        @Test
        void onlineSeatsNeedNoWay() {
            week.placement(amina, "Tue", week.centralOffice("hall", 15));
            seat("Tue 9:00-10:00", RosterFixture.ONLINE);
            RuleCheck.that(TRAVEL, week).isKept();
        }

        @Test
        void onlineSeatInBetweenDoesNotHideTheWay() {
            seat("Tue 9:00-10:00", near);
            seat("Tue 10:00-11:00", RosterFixture.ONLINE);
            seat("Tue 12:00-13:00", far);
            RuleCheck.that(TRAVEL, week).costs(1, 30);
        }

        @Test
        void seatAtThePlacementIsAStopAtTheOffice() {
            week.placement(amina, "Tue", week.centralOffice("hall", 15));
            seat("Tue 9:00-10:00", near);
            seat("Tue 11:00-12:00", RosterFixture.AT_PLACEMENT);
            seat("Tue 13:00-14:00", near);
            RuleCheck.that(TRAVEL, week).costs(1, 5 + 5 + 5 + 5);
        }

        @Test
        void seatsAtTheSameTimeGoById() {
            seat("Tue 9:00-10:00", near);
            seat("Tue 9:00-10:00", far);
            seat("Tue 11:00-12:00", near);
            RuleCheck.that(TRAVEL, week).costs(1, 30 + 30);
        }

        @Test
        void eachEmployeeAndDayIsAMatch() {
            var bo = week.employee("bo");
            for (String day : List.of("Mon", "Sun")) {
                seat(amina, day + " 9:00-10:00", near);
                seat(amina, day + " 12:00-13:00", far);
                seat(bo, day + " 9:00-10:00", near);
                seat(bo, day + " 12:00-13:00", near);
            }
            RuleCheck.that(TRAVEL, week).costs(2, 60);
        }

        @Test
        void emptySeatIsLeftOut() {
            seat("Tue 9:00-10:00", near);
            week.seat(week.session(
                    week.activity("other"),
                    spec -> spec.during("Tue 11:00-12:00").at(far)));
            RuleCheck.that(TRAVEL, week).isKept();
        }
    }
}
