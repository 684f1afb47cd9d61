package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.SINGLE_HANDED;
import static dk.naerplan.solver.rules.RosterRule.UNLINKED_AREAS;
import static dk.naerplan.solver.rules.RosterRule.UNREPRESENTED_AREA;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.SessionSnapshot;
import dk.naerplan.solver.rules.SingleHandedJustification;
import dk.naerplan.solver.rules.UnlinkedAreasJustification;
import dk.naerplan.solver.rules.UnrepresentedAreaJustification;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoordinationRulesTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord", spec -> spec.need(2));
    private final Area syd = week.area("syd", spec -> spec.need(3));
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");

    private Assignment work(Employee employee, Area area) {
        var activity = week.activity("visits-" + area.id(), spec -> spec.in(area));
        return week.seat(week.session(activity, spec -> spec.during("Sun 9:00-10:00")), employee);
    }

    @Nested
    class UnlinkedAreas {

        @Test
        void oneEmployeeInBothAreasIsEnough() {
            week.link(nord, syd, 4);
            work(amina, nord);
            work(amina, syd);
            work(bo, nord);
            RuleCheck.that(UNLINKED_AREAS, week).isKept();
        }

        @Test
        void twoEmployeesInOneAreaEachAreNotEnough() {
            var link = week.link(nord, syd, 4);
            work(amina, nord);
            work(bo, syd);
            RuleCheck.that(UNLINKED_AREAS, week).because(new UnlinkedAreasJustification(link));
            RuleCheck.that(UNLINKED_AREAS, week).costs(1, 4);
        }

        @Test
        void areasWithoutAnybodyAreUnlinked() {
            week.link(nord, syd, 1);
            RuleCheck.that(UNLINKED_AREAS, week).costs(1, 1);
        }

        @Test
        void severalEmployeesInBothLinkOnce() {
            week.link(syd, nord, 4);
            for (Employee employee : new Employee[] {amina, bo}) {
                work(employee, nord);
                work(employee, syd);
            }
            RuleCheck.that(UNLINKED_AREAS, week).isKept();
        }

        @Test
        void areaOfTheVenueCountsWhenTheActivityHasNone() {
            week.link(nord, syd, 4);
            work(amina, nord);
            week.seat(week.session(week.activity("talk"), spec -> spec.at(week.site("hall", syd))), amina);
            RuleCheck.that(UNLINKED_AREAS, week).isKept();
        }

        @Test
        void forumIsNoWorkInTheArea() {
            week.link(nord, syd, 4);
            work(amina, nord);
            var forum = week.activity("forum", spec -> spec.in(syd).type(ActivityType.STEERING_GROUP));
            week.seat(week.session(forum, spec -> spec), amina);
            RuleCheck.that(UNLINKED_AREAS, week).costs(1, 4);
        }

        @Test
        void eachLinkIsAMatch() {
            var vest = week.area("vest");
            week.link(nord, syd, 4);
            week.link(syd, vest, 2);
            week.link(nord, vest, 1);
            work(amina, nord);
            work(amina, vest);
            RuleCheck.that(UNLINKED_AREAS, week).costs(2, 6);
        }

        @Test
        void emptySeatLinksNothing() {
            week.link(nord, syd, 4);
            work(amina, nord);
            work(null, syd);
            RuleCheck.that(UNLINKED_AREAS, week).costs(1, 4);
        }
    }

    @Nested
    class UnrepresentedArea {

        private final Activity forum = week.activity("forum", spec -> spec.represents(nord, syd));

        private Session forumOn(String interval) {
            return week.session(forum, spec -> spec.during(interval));
        }

        @Test
        void attendeesWhoWorkInTheAreasRepresentThem() {
            var session = forumOn("Fri 9:00-10:00");
            week.seat(session, amina);
            week.seat(session, bo);
            work(amina, nord);
            work(bo, syd);
            RuleCheck.that(UNREPRESENTED_AREA, week).isKept();
        }

        @Test
        void oneAttendeeCanRepresentSeveralAreas() {
            week.seat(forumOn("Fri 9:00-10:00"), amina);
            work(amina, nord);
            work(amina, syd);
            RuleCheck.that(UNREPRESENTED_AREA, week).isKept();
        }

        @Test
        void areaThatNobodyAtTheSessionWorksInIsMissing() {
            var session = forumOn("Fri 9:00-10:00");
            week.seat(session, amina);
            work(amina, nord);
            work(bo, syd);
            RuleCheck.that(UNREPRESENTED_AREA, week)
                    .because(new UnrepresentedAreaJustification(SessionSnapshot.of(session), syd));
        }

        @Test
        void placementAtALocalOfficeRepresentsOnAnyDay() {
            week.seat(forumOn("Fri 9:00-10:00"), amina);
            work(amina, nord);
            week.placement(amina, "Mon", week.localOffice("local", syd));
            RuleCheck.that(UNREPRESENTED_AREA, week).isKept();
        }

        @Test
        void placementOfSomebodyElseOrCentrallyDoesNotRepresent() {
            week.seat(forumOn("Fri 9:00-10:00"), amina);
            work(amina, nord);
            week.placement(bo, "Fri", week.localOffice("local", syd));
            week.placement(amina, "Fri", week.centralOffice("hall", 0));
            RuleCheck.that(UNREPRESENTED_AREA, week).costs(1, 1);
        }

        @Test
        void attendingTheForumIsNoWorkInTheArea() {
            var own = week.activity("own", spec -> spec.in(nord).represents(nord));
            week.seat(week.session(own, spec -> spec), amina);
            RuleCheck.that(UNREPRESENTED_AREA, week).costs(1, 1);
        }

        @Test
        void everySessionNeedsAllAreas() {
            forumOn("Mon 9:00-10:00");
            week.seat(forumOn("Sun 9:00-10:00"), amina);
            work(amina, nord);
            RuleCheck.that(UNREPRESENTED_AREA, week).costs(3, 3);
        }

        @Test
        void forumWithoutStartIsLeftOut() {
            week.session(forum, spec -> spec.startsOneOf("Mon 9:00", "Mon 10:00"));
            RuleCheck.that(UNREPRESENTED_AREA, week).isKept();
        }

        @Test
        void forumThatRepresentsNothingIsLeftOut() {
            var free = week.activity("free", spec -> spec.type(ActivityType.NETWORK_MEETING));
            week.seat(week.session(free, spec -> spec), amina);
            RuleCheck.that(UNREPRESENTED_AREA, week).isKept();
        }

        @Test
        void emptySeatRepresentsNothing() {
            week.seat(forumOn("Fri 9:00-10:00"));
            work(amina, nord);
            RuleCheck.that(UNREPRESENTED_AREA, week).costs(2, 2);
        }
    }

    @Nested
    class SingleHanded {

        @Test
        void twoEmployeesCanStandInForEachOther() {
            work(amina, nord);
            work(bo, nord);
            RuleCheck.that(SINGLE_HANDED, week).isKept();
        }

        @Test
        void oneEmployeeAloneCostsTheNeed() {
            work(amina, nord);
            work(amina, nord);
            RuleCheck.that(SINGLE_HANDED, week).because(new SingleHandedJustification(nord, amina));
            RuleCheck.that(SINGLE_HANDED, week).costs(1, 2);
        }

        @Test
        void areaWithoutAnybodyIsLeftOut() {
            RuleCheck.that(SINGLE_HANDED, week).isKept();
        }

        @Test
        void eachAreaIsAMatch() {
            work(amina, nord);
            work(amina, syd);
            RuleCheck.that(SINGLE_HANDED, week).costs(2, 2 + 3);
        }

        @Test
        void forumAndEmptySeatAreNoWork() {
            work(amina, nord);
            work(null, nord);
            var forum = week.activity("forum", spec -> spec.in(nord).type(ActivityType.NETWORK_MEETING));
            week.seat(week.session(forum, spec -> spec), bo);
            RuleCheck.that(SINGLE_HANDED, week).costs(1, 2);
        }
    }
}
