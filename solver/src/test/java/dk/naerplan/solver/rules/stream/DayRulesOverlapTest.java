package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.OVERLAP;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.OverlapJustification;
import dk.naerplan.solver.rules.SeatSnapshot;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DayRulesOverlapTest {

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
    class Overlap {

        @Test
        void seatsOneAfterTheOtherAtOnePlaceAreFine() {
            seat("Tue 9:00-10:00", near);
            seat("Tue 10:00-11:00", near);
            RuleCheck.that(OVERLAP, week).isKept();
        }

        @Test
        void exactlyTheWayBetweenIsEnough() {
            seat("Tue 9:00-10:00", near);
            seat("Tue 10:30-11:00", far);
            RuleCheck.that(OVERLAP, week).isKept();
        }

        @Test
        void oneMinuteLessThanTheWayIsMissing() {
            var second = seat("Tue 10:29-11:00", far);
            var first = seat("Tue 9:00-10:00", near);
            RuleCheck.that(OVERLAP, week)
                    .because(new OverlapJustification(amina, TUESDAY, SeatSnapshot.of(List.of(first, second)), 1));
        }

        @Test
        void onlySeatsThatClashAreNamed() {
            seat("Tue 7:00-8:00", near);
            var latest = seat("Tue 9:00-12:00", near);
            var within = seat("Tue 9:30-10:00", near);
            var after = seat("Tue 11:00-13:00", near);
            seat("Tue 13:00-14:00", near);
            RuleCheck.that(OVERLAP, week)
                    .because(new OverlapJustification(
                            amina, TUESDAY, SeatSnapshot.of(List.of(latest, within, after)), 150 + 60));
        }

        @Test
        void overlapAndWayAddUp() {
            seat("Tue 9:00-10:00", near);
            seat("Tue 9:45-11:00", far);
            RuleCheck.that(OVERLAP, week).costs(1, 15 + 30);
        }

        @Test
        void seatsAtTheSameTimeCountOnce() {
            seat("Tue 9:00-10:00", near);
            seat("Tue 9:00-10:00", near);
            RuleCheck.that(OVERLAP, week).costs(1, 60);
        }

        @Test
        void seatWithinALongerOneLeavesTheLatestEndAlone() {
            seat("Tue 9:00-12:00", near);
            seat("Tue 9:30-10:00", far);
            seat("Tue 12:00-13:00", near);
            RuleCheck.that(OVERLAP, week).costs(1, 150 + 30);
        }

        @Test
        void seatThatEndsLaterBecomesTheLatest() {
            seat("Tue 9:00-10:00", near);
            seat("Tue 9:30-11:00", far);
            seat("Tue 11:00-12:00", near);
            RuleCheck.that(OVERLAP, week).costs(1, 30 + 30 + 30);
        }

        @Test
        void seatThatEndsAtTheSameMinuteDoesNotBecomeTheLatest() {
            seat("Tue 9:00-10:00", near);
            seat("Tue 9:30-10:00", far);
            seat("Tue 10:00-11:00", near);
            RuleCheck.that(OVERLAP, week).costs(1, 30 + 30);
        }

        @Test
        void onlineSeatKeepsThePlaceBefore() {
            seat("Tue 9:00-10:00", near);
            seat("Tue 10:00-11:00", RosterFixture.ONLINE);
            seat("Tue 11:10-12:00", far);
            RuleCheck.that(OVERLAP, week).costs(1, 20);
        }

        @Test
        void firstSeatOnlineNeedsNoWay() {
            seat("Tue 9:00-10:00", RosterFixture.ONLINE);
            seat("Tue 10:00-11:00", far);
            RuleCheck.that(OVERLAP, week).isKept();
        }

        @Test
        void seatAtThePlacementIsAtTheOfficeOfThatDay() {
            var hall = week.centralOffice("hall", 25);
            week.placement(amina, "Tue", hall);
            seat("Tue 9:00-10:00", near);
            seat("Tue 10:00-11:00", RosterFixture.AT_PLACEMENT);
            RuleCheck.that(OVERLAP, week).costs(1, 15);
        }

        @Test
        void seatAtThePlacementWithoutAnOfficeIsNowhere() {
            week.placement(amina, "Wed", week.centralOffice("hall", 25));
            seat("Tue 9:00-10:00", near);
            seat("Tue 10:00-11:00", RosterFixture.AT_PLACEMENT);
            seat("Tue 11:00-12:00", near);
            RuleCheck.that(OVERLAP, week).isKept();
        }

        @Test
        void anotherEmployeeMayWorkAtTheSameTime() {
            seat("Tue 9:00-10:00", near);
            seat(week.employee("bo"), "Tue 9:00-10:00", near);
            RuleCheck.that(OVERLAP, week).isKept();
        }

        @Test
        void nextDayIsAnotherDayAlsoAfterMidnight() {
            week.seat(
                    week.session(
                            week.activity("night"),
                            spec -> spec.starts(TUESDAY * 1440 + 1410).lasting(60)),
                    amina);
            seat("Wed 0:00-1:00", near);
            RuleCheck.that(OVERLAP, week).isKept();
        }

        @Test
        void emptySeatIsLeftOut() {
            seat("Tue 9:00-10:00", near);
            week.seat(week.session(week.activity("other"), spec -> spec.during("Tue 9:00-10:00")));
            RuleCheck.that(OVERLAP, week).isKept();
        }

        @Test
        void eachEmployeeAndDayIsAMatch() {
            var bo = week.employee("bo");
            for (String day : List.of("Mon", "Sun")) {
                seat(amina, day + " 9:00-10:00", near);
                seat(amina, day + " 9:50-10:00", near);
                seat(bo, day + " 9:00-10:00", near);
                seat(bo, day + " 9:55-11:00", near);
            }
            RuleCheck.that(OVERLAP, week).costs(4, 2 * (10 + 5));
        }
    }
}
