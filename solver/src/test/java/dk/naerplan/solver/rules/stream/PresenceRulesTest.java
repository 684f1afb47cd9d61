package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.OVERVIEW;
import static dk.naerplan.solver.rules.RosterRule.PRESENCE;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.OverviewJustification;
import dk.naerplan.solver.rules.PresenceJustification;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PresenceRulesTest {

    private final RosterFixture week = new RosterFixture();
    private final Office hall = week.centralOffice("hall", 10);

    private void seat(Employee employee, String interval, Venue venue) {
        week.seat(
                week.session(
                        week.activity("visits"), spec -> spec.during(interval).at(venue)),
                employee);
    }

    @Nested
    class Presence {

        private final Area nord = week.area("nord", spec -> spec.presence(400).need(2));
        private final Office local = week.localOffice("local", nord);
        private final Employee amina =
                week.employee("amina", spec -> spec.time(time -> time.contract(400, 100, 0, 0, 0, 0, 300)));

        @Test
        void officeTimeAtTheTargetIsEnough() {
            week.placement(amina, "Mon", local);
            RuleCheck.that(PRESENCE, week).isKept();
        }

        @Test
        void nobodyThereMissesTheWholeTargetTimesTheNeed() {
            RuleCheck.that(PRESENCE, week).because(new PresenceJustification(nord, 0));
            RuleCheck.that(PRESENCE, week).costs(1, 400 * 2);
        }

        @Test
        void sessionsElsewhereTakeTimeFromTheOffice() {
            week.placement(amina, "Mon", local);
            seat(amina, "Mon 9:00-9:01", RosterFixture.ONLINE);
            RuleCheck.that(PRESENCE, week).because(new PresenceJustification(nord, 399));
        }

        @Test
        void sessionsAtASiteOfTheAreaArePresence() {
            week.placement(amina, "Mon", local);
            seat(amina, "Mon 9:00-10:00", week.site("club", nord));
            RuleCheck.that(PRESENCE, week).isKept();
        }

        @Test
        void preparationIsNoPresence() {
            week.placement(amina, "Mon", local);
            week.seat(
                    week.session(
                            week.activity("course"),
                            spec -> spec.during("Mon 9:00-10:00")
                                    .preparation(30)
                                    .at(week.site("club", nord))),
                    amina);
            RuleCheck.that(PRESENCE, week).because(new PresenceJustification(nord, 370));
        }

        @Test
        void sessionsAtThePlacementArePresenceInItsArea() {
            week.placement(amina, "Tue", local);
            seat(amina, "Tue 8:00-14:40", RosterFixture.AT_PLACEMENT);
            RuleCheck.that(PRESENCE, week).isKept();
        }

        @Test
        void sessionsAtACentralPlacementAreNoPresence() {
            week.placement(amina, "Mon", hall);
            seat(amina, "Mon 9:00-10:00", RosterFixture.AT_PLACEMENT);
            RuleCheck.that(PRESENCE, week).costs(1, 800);
        }

        @Test
        void areaOfTheActivityIsNoPresence() {
            week.seat(
                    week.session(week.activity("visits", spec -> spec.in(nord)), spec -> spec.during("Mon 9:00-10:00")),
                    amina);
            RuleCheck.that(PRESENCE, week).costs(1, 800);
        }

        @Test
        void workLongerThanTheContractIsNoNegativeOfficeTime() {
            week.placement(amina, "Tue", local);
            seat(amina, "Tue 8:00-12:00", RosterFixture.ONLINE);
            week.placement(amina, "Sun", local);
            RuleCheck.that(PRESENCE, week).because(new PresenceJustification(nord, 300));
        }

        @Test
        void severalEmployeesAndDaysAddUp() {
            week.placement(amina, "Tue", local);
            week.placement(amina, "Sun", local);
            seat(week.employee("bo"), "Mon 9:00-9:30", week.site("club", nord));
            seat(week.employee("carl"), "Mon 9:00-9:30", week.site("club", nord));
            RuleCheck.that(PRESENCE, week).isKept();
        }

        @Test
        void absenceIsNoOfficeTime() {
            var bo = week.employee("bo", spec -> spec.time(time -> time.absent("Mon 12:00-16:00")));
            week.placement(bo, "Mon", local);
            RuleCheck.that(PRESENCE, week).because(new PresenceJustification(nord, 444 - 240));
        }

        @Test
        void areaWithoutTargetIsLeftOut() {
            week.placement(amina, "Mon", local);
            var syd = week.area("syd");
            week.placement(week.employee("bo"), "Mon", week.localOffice("other", syd));
            seat(amina, "Sun 9:00-9:30", week.site("club", syd));
            RuleCheck.that(PRESENCE, week).isKept();
        }

        @Test
        void eachAreaIsAMatch() {
            week.area("syd", spec -> spec.presence(10));
            RuleCheck.that(PRESENCE, week).costs(2, 800 + 10);
        }

        @Test
        void emptySeatAndPlacementWithoutOfficeAreLeftOut() {
            var bo = week.employee("bo", spec -> spec.offices(local, hall));
            week.placement(bo, "Mon", null);
            week.seat(week.session(week.activity("visits"), spec -> spec.at(week.site("club", nord))));
            RuleCheck.that(PRESENCE, week).costs(1, 800);
        }
    }

    @Nested
    class Overview {

        private final Employee amina = week.employee("amina", spec -> spec.role(Role.COORDINATOR));

        @Test
        void officeTimeAtTheTargetIsEnough() {
            week.overview("Tue", 444);
            week.placement(amina, "Tue", hall);
            RuleCheck.that(OVERVIEW, week).isKept();
        }

        @Test
        void minutesMissingCount() {
            var target = week.overview("Tue", 445);
            week.placement(amina, "Tue", hall);
            RuleCheck.that(OVERVIEW, week).because(new OverviewJustification(target, 444));
        }

        @Test
        void nobodyThereMissesTheWholeTarget() {
            var target = week.overview("Sun", 300);
            RuleCheck.that(OVERVIEW, week).because(new OverviewJustification(target, 0));
        }

        @Test
        void sessionsTakeTimeFromTheOverview() {
            week.overview("Tue", 444);
            week.placement(amina, "Tue", hall);
            seat(amina, "Tue 9:00-10:00", RosterFixture.AT_PLACEMENT);
            RuleCheck.that(OVERVIEW, week).costs(1, 60);
        }

        @Test
        void otherRolesHaveNoOverview() {
            week.overview("Tue", 100);
            week.placement(week.employee("bo", spec -> spec.role(Role.PROJECT_LEADER)), "Tue", hall);
            RuleCheck.that(OVERVIEW, week).costs(1, 100);
        }

        @Test
        void localOfficesGiveNoOverview() {
            week.overview("Tue", 100);
            week.placement(amina, "Tue", week.localOffice("local", week.area("nord")));
            RuleCheck.that(OVERVIEW, week).costs(1, 100);
        }

        @Test
        void coordinatorsAddUpButDaysDoNot() {
            week.overview("Mon", 800);
            week.overview("Tue", 100);
            week.placement(amina, "Mon", hall);
            week.placement(week.employee("bo", spec -> spec.role(Role.COORDINATOR)), "Mon", hall);
            RuleCheck.that(OVERVIEW, week).costs(1, 100);
        }

        @Test
        void eachDayIsAMatch() {
            week.overview("Mon", 10);
            week.overview("Sun", 20);
            RuleCheck.that(OVERVIEW, week).costs(2, 30);
        }

        @Test
        void dayWithoutTargetIsLeftOut() {
            week.placement(amina, "Mon", hall);
            RuleCheck.that(OVERVIEW, week).isKept();
        }

        @Test
        void placementWithoutOfficeIsLeftOut() {
            week.overview("Mon", 10);
            week.placement(
                    week.employee("bo", spec -> spec.role(Role.COORDINATOR).offices(hall, hall)), "Mon", null);
            RuleCheck.that(OVERVIEW, week).costs(1, 10);
        }
    }
}
