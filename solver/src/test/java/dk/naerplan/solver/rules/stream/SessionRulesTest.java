package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.SPACING;
import static dk.naerplan.solver.rules.RosterRule.VENUE_CONFLICT;

import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.SessionSnapshot;
import dk.naerplan.solver.rules.SpacingJustification;
import dk.naerplan.solver.rules.VenueConflictJustification;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionRulesTest {

    private final RosterFixture week = new RosterFixture();

    @Nested
    class VenueConflict {

        private final Venue room = week.room("room", week.area("nord"));

        private Session session(String interval, Venue venue) {
            return week.session(
                    week.activity("visits"), spec -> spec.during(interval).at(venue));
        }

        @Test
        void oneAfterTheOtherIsFine() {
            session("Tue 9:00-10:00", room);
            session("Tue 10:00-11:00", room);
            RuleCheck.that(VENUE_CONFLICT, week).isKept();
        }

        @Test
        void sharedMinutesCount() {
            var first = session("Tue 9:00-10:01", room);
            var second = session("Tue 10:00-11:00", room);
            RuleCheck.that(VENUE_CONFLICT, week)
                    .because(new VenueConflictJustification(SessionSnapshot.of(first), SessionSnapshot.of(second), 1));
        }

        @Test
        void sessionWithinALongerOneCountsItsWholeTime() {
            session("Tue 9:00-12:00", room);
            session("Tue 10:00-10:30", room);
            RuleCheck.that(VENUE_CONFLICT, week).costs(1, 30);
        }

        @Test
        void conflictPassesMidnight() {
            week.session(
                    week.activity("night"),
                    spec -> spec.starts(When.at("Tue 23:30")).lasting(60).at(room));
            session("Wed 0:00-1:00", room);
            RuleCheck.that(VENUE_CONFLICT, week).costs(1, 30);
        }

        @Test
        void eachPairIsAMatch() {
            session("Sun 9:00-10:00", room);
            session("Sun 9:30-10:30", room);
            session("Sun 9:50-11:00", room);
            RuleCheck.that(VENUE_CONFLICT, week).costs(3, 30 + 10 + 40);
        }

        @Test
        void otherDaysAndOtherRoomsAreFine() {
            session("Tue 9:00-10:00", room);
            session("Wed 9:00-10:00", room);
            session("Tue 9:00-10:00", week.room("other", week.area("syd")));
            RuleCheck.that(VENUE_CONFLICT, week).isKept();
        }

        @Test
        void placeForManyFitsMany() {
            var hall = week.site("hall", 10);
            session("Tue 9:00-10:00", hall);
            session("Tue 9:00-10:00", hall);
            session("Tue 9:00-10:00", RosterFixture.ONLINE);
            session("Tue 9:00-10:00", RosterFixture.ONLINE);
            RuleCheck.that(VENUE_CONFLICT, week).isKept();
        }

        @Test
        void sessionWithoutStartIsLeftOut() {
            session("Tue 9:00-10:00", room);
            week.session(
                    week.activity("open"),
                    spec -> spec.startsOneOf("Tue 9:00", "Tue 10:00").at(room));
            RuleCheck.that(VENUE_CONFLICT, week).isKept();
        }
    }

    @Nested
    class Spacing {

        private final dk.naerplan.solver.domain.Activity visits = week.activity("visits", spec -> spec.spacing(2));

        private Session session(String interval) {
            return week.session(visits, spec -> spec.during(interval));
        }

        @Test
        void daysAtTheMinimumAreFine() {
            session("Mon 15:00-16:00");
            session("Wed 8:00-9:00");
            RuleCheck.that(SPACING, week).isKept();
        }

        @Test
        void missingDaysCountFromTheLaterToo() {
            var first = session("Wed 8:00-9:00");
            var second = session("Tue 15:00-16:00");
            RuleCheck.that(SPACING, week)
                    .because(new SpacingJustification(SessionSnapshot.of(first), SessionSnapshot.of(second), 1));
        }

        @Test
        void sameDayMissesTheFullMinimum() {
            session("Sun 8:00-9:00");
            session("Sun 15:00-16:00");
            RuleCheck.that(SPACING, week).costs(1, 2);
        }

        @Test
        void eachPairIsAMatch() {
            session("Mon 8:00-9:00");
            session("Tue 8:00-9:00");
            session("Tue 12:00-13:00");
            RuleCheck.that(SPACING, week).costs(3, 1 + 1 + 2);
        }

        @Test
        void otherActivitiesDoNotMatter() {
            session("Mon 8:00-9:00");
            week.session(week.activity("other", spec -> spec.spacing(2)), spec -> spec.during("Mon 8:00-9:00"));
            RuleCheck.that(SPACING, week).isKept();
        }

        @Test
        void activityWithoutSpacingMayMeetTwiceADay() {
            var daily = week.activity("daily");
            week.session(daily, spec -> spec.during("Mon 8:00-9:00"));
            week.session(daily, spec -> spec.during("Mon 8:00-9:00"));
            RuleCheck.that(SPACING, week).isKept();
        }

        @Test
        void sessionWithoutStartIsLeftOut() {
            session("Mon 8:00-9:00");
            week.session(visits, spec -> spec.startsOneOf("Mon 9:00", "Mon 10:00"));
            RuleCheck.that(SPACING, week).isKept();
        }
    }
}
