package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.EXTRA_FACES;
import static dk.naerplan.solver.rules.RosterRule.PRESENCE;
import static dk.naerplan.solver.rules.RosterRule.SPLIT_LEAD;
import static dk.naerplan.solver.rules.RosterRule.UNFAMILIAR_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClosenessAuditorTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord", a -> a.need(3).presence(600));
    private final ResidentGroup youth = week.group("youth", nord, 2);
    private final ResidentGroup parents = week.group("parents", nord, 0);
    private final Employee amina = week.employee("amina", e -> e.knows(youth, 67));
    private final Employee bo = week.employee("bo");

    private void seat(Activity activity, Employee employee) {
        week.seat(week.session(activity, s -> s.during("Mon 9:00-9:50")), employee);
    }

    @Nested
    class Contact {

        @Test
        void unfamiliarMinutesAreRoundedDownPerSeat() {
            Activity club = week.activity("club", a -> a.group(youth).sensitivity(3));
            seat(club, amina); // 3 * 50 * 33 / 100 = 49.5
            seat(club, amina);
            seat(club, bo); // 3 * 50
            assertThat(Found.of(UNFAMILIAR_CONTACT, week)).isEqualTo(new Found(3, 248));
        }

        @Test
        void withoutGroupOrSensitivityThereIsNoContact() {
            seat(week.activity("office", a -> a.sensitivity(3)), bo);
            seat(week.activity("café", a -> a.group(parents)), bo);
            week.seat(week.session(week.activity("club", a -> a.group(youth)), s -> s));
            assertThat(Found.of(UNFAMILIAR_CONTACT, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void facesBeyondTheFirstCountPerGroup() {
            Activity club = week.activity("club", a -> a.group(youth));
            seat(club, amina);
            seat(club, amina);
            assertThat(Found.of(EXTRA_FACES, week)).isEqualTo(Found.NOTHING);
            seat(week.activity("trip", a -> a.group(youth)), bo);
            seat(club, week.employee("carl"));
            seat(week.activity("café", a -> a.group(parents)), bo);
            seat(week.activity("café", a -> a.group(parents)), amina);
            assertThat(Found.of(EXTRA_FACES, week)).isEqualTo(new Found(1, 4));
        }

        @Test
        void leadersBeyondTheFirstCountPerActivity() {
            Activity club = week.activity("club", a -> a.sensitivity(3));
            Activity trip = week.activity("trip", a -> a.sensitivity(3));
            lead(club, amina);
            lead(club, amina);
            lead(trip, bo);
            seat(club, bo);
            assertThat(Found.of(SPLIT_LEAD, week)).isEqualTo(Found.NOTHING);
            lead(club, bo);
            lead(club, week.employee("carl"));
            assertThat(Found.of(SPLIT_LEAD, week)).isEqualTo(new Found(1, 6));
        }

        private void lead(Activity activity, Employee employee) {
            week.seat(week.session(activity, s -> s), s -> s.lead().heldBy(employee));
        }
    }

    @Nested
    class PresenceRule {

        @Test
        void everyMissingMinuteCountsByNeed() {
            assertThat(Found.of(PRESENCE, week)).isEqualTo(new Found(1, 1800));
        }

        @Test
        void officeTimeIsPresence() {
            week.placement(amina, "Mon", week.localOffice("nord", nord));
            week.placement(bo, "Mon", week.centralOffice("central", 0));
            // 600 - 444
            assertThat(Found.of(PRESENCE, week)).isEqualTo(new Found(1, 156 * 3));
        }

        @Test
        void workTakesTimeFromTheOfficeUnlessItIsThere() {
            week.placement(amina, "Mon", week.localOffice("nord", nord));
            week.seat(
                    week.session(
                            week.activity("net", a -> a.type(ActivityType.STEERING_GROUP)),
                            s -> s.during("Mon 9:00-10:00")
                                    .at(RosterFixture.AT_PLACEMENT)
                                    .preparation(15)),
                    amina);
            week.seat(week.session(week.activity("call"), s -> s.during("Mon 10:00-10:30")), amina);
            week.seat(
                    week.session(
                            week.activity("walk"),
                            s -> s.during("Tue 10:00-10:40").at(week.site("square", nord))),
                    bo);
            // office 444 - 60 - 15 - 30 = 339, there 60 + 40: 439 of 600
            assertThat(Found.of(PRESENCE, week)).isEqualTo(new Found(1, 161 * 3));
        }

        @Test
        void servingTheAreaFromElsewhereIsNotPresence() {
            week.seat(week.session(week.activity("call", a -> a.in(nord)), s -> s.during("Mon 10:00-11:00")), amina);
            week.seat(
                    week.session(
                            week.activity("meet"),
                            s -> s.during("Mon 12:00-13:00").at(RosterFixture.AT_PLACEMENT)),
                    amina);
            assertThat(Found.of(PRESENCE, week)).isEqualTo(new Found(1, 1800));
        }

        @Test
        void moreThanTheTargetIsNoMatch() {
            week.placement(amina, "Mon", week.localOffice("nord", nord));
            week.seat(
                    week.session(
                            week.activity("walk"),
                            s -> s.during("Tue 10:00-12:36").at(week.site("square", nord))),
                    bo);
            assertThat(Found.of(PRESENCE, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void anOvertimeDayLeavesNoTimeAtTheOffice() {
            week.placement(amina, "Mon", week.localOffice("nord", nord));
            week.placement(bo, "Mon", week.localOffice("nord2", nord));
            week.seat(week.session(week.activity("long"), s -> s.during("Mon 8:00-16:00")), amina);
            assertThat(Found.of(PRESENCE, week)).isEqualTo(new Found(1, 156 * 3));
        }
    }
}
