package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.DESK_CAPACITY;
import static dk.naerplan.solver.rules.RosterRule.DESK_HOPPING;
import static dk.naerplan.solver.rules.RosterRule.OUTPOSTED_DAYS;
import static dk.naerplan.solver.rules.RosterRule.SPACING;
import static dk.naerplan.solver.rules.RosterRule.VENUE_CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlaceAuditorTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord");

    @Nested
    class Placements {

        private final Office local = week.localOffice("local", nord, 1);
        private final Office other = week.localOffice("other", nord, 1);
        private final Office central = week.centralOffice("central", 10, 0);
        private final Employee amina = week.employee("amina", e -> e.maxLocalDays(2));
        private final Employee bo = week.employee("bo");

        @Test
        void asManyPlacementsAsDesksAreAllowed() {
            week.placement(amina, "Mon", local);
            week.placement(bo, "Mon", other);
            week.placement(bo, "Tue", local);
            assertThat(Found.of(DESK_CAPACITY, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void placementsAboveTheDesksCountPerOfficeAndDay() {
            Employee carl = week.employee("carl");
            week.placement(amina, "Mon", local);
            week.placement(bo, "Mon", local);
            week.placement(carl, "Mon", local);
            week.placement(amina, "Tue", central);
            assertThat(Found.of(DESK_CAPACITY, week)).isEqualTo(new Found(2, 3));
        }

        @Test
        void localDaysAboveTheLimitCount() {
            week.placement(amina, "Mon", local);
            week.placement(amina, "Tue", other);
            week.placement(amina, "Wed", central);
            assertThat(Found.of(OUTPOSTED_DAYS, week)).isEqualTo(Found.NOTHING);
            week.placement(amina, "Thu", local);
            week.placement(amina, "Fri", local);
            assertThat(Found.of(OUTPOSTED_DAYS, week)).isEqualTo(new Found(1, 2));
        }

        @Test
        void officesBeyondTheFirstCountPerEmployee() {
            week.placement(amina, "Mon", local);
            week.placement(amina, "Tue", local);
            assertThat(Found.of(DESK_HOPPING, week)).isEqualTo(Found.NOTHING);
            week.placement(amina, "Wed", other);
            week.placement(amina, "Thu", central);
            week.placement(bo, "Mon", local);
            week.placement(bo, "Tue", central);
            assertThat(Found.of(DESK_HOPPING, week)).isEqualTo(new Found(2, 3));
        }
    }

    @Nested
    class VenueConflictRule {

        private final Venue room = week.room("room", nord);

        private void session(String during, Venue venue) {
            week.session(week.activity("talk"), s -> s.during(during).at(venue));
        }

        @Test
        void oneAfterTheOtherFits() {
            session("Mon 9:00-10:00", room);
            session("Mon 10:00-11:00", room);
            assertThat(Found.of(VENUE_CONFLICT, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void sharedMinutesOfEveryPairCount() {
            session("Mon 10:00-11:00", room);
            session("Mon 9:00-10:20", room); // 20 with the first
            session("Mon 10:10-10:15", room); // 5 with each
            assertThat(Found.of(VENUE_CONFLICT, week)).isEqualTo(new Found(3, 30));
        }

        @Test
        void otherRoomsOpenPlacesAndOnlineDoNotConflict() {
            Venue square = week.site("square", nord);
            session("Mon 9:00-10:00", room);
            session("Mon 9:00-10:00", week.room("other", nord));
            for (Venue venue : new Venue[] {square, square, RosterFixture.ONLINE, RosterFixture.ONLINE}) {
                session("Mon 9:00-10:00", venue);
            }
            assertThat(Found.of(VENUE_CONFLICT, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void aSessionWithoutStartTakesNoRoom() {
            session("Mon 9:00-10:00", room);
            week.session(week.activity("talk"), s -> s.at(room).withoutStart());
            assertThat(Found.of(VENUE_CONFLICT, week)).isEqualTo(Found.NOTHING);
        }
    }

    @Nested
    class SpacingRule {

        private final Activity course = week.activity("course", a -> a.spacing(2));

        private void session(Activity activity, String during) {
            week.session(activity, s -> s.during(during));
        }

        @Test
        void asFarApartAsDemandedIsEnough() {
            session(course, "Wed 9:00-10:00");
            session(course, "Mon 23:00-24:00");
            session(week.activity("other", a -> a.spacing(2)), "Mon 9:00-10:00");
            assertThat(Found.of(SPACING, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void daysMissingCountForEveryPair() {
            session(course, "Tue 9:00-10:00");
            session(course, "Mon 9:00-10:00"); // 1
            session(course, "Mon 12:00-13:00"); // 1 and, on the same day, 2
            assertThat(Found.of(SPACING, week)).isEqualTo(new Found(3, 4));
            session(course, "Wed 9:00-10:00"); // 1 to Tuesday
            assertThat(Found.of(SPACING, week)).isEqualTo(new Found(4, 5));
        }
    }
}
