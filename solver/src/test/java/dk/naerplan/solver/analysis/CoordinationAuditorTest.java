package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.OVERVIEW;
import static dk.naerplan.solver.rules.RosterRule.SINGLE_HANDED;
import static dk.naerplan.solver.rules.RosterRule.UNLINKED_AREAS;
import static dk.naerplan.solver.rules.RosterRule.UNREPRESENTED_AREA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoordinationAuditorTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord", a -> a.need(3));
    private final Area syd = week.area("syd", a -> a.need(2));
    private final Employee amina = week.employee("amina", e -> e.role(Role.COORDINATOR));
    private final Employee bo = week.employee("bo");

    private void worksIn(Employee employee, Area area) {
        week.seat(week.session(week.activity("in-" + area.id(), a -> a.in(area)), s -> s), employee);
    }

    private void attends(Employee employee, Activity forum) {
        week.seat(week.session(forum, s -> s), employee);
    }

    @Nested
    class Works {

        @Test
        void aLinkIsBridgedByOneEmployeeInBothAreas() {
            week.link(nord, syd, 4);
            worksIn(amina, nord);
            worksIn(bo, syd);
            assertThat(Found.of(UNLINKED_AREAS, week)).isEqualTo(new Found(1, 4));
            worksIn(bo, nord);
            assertThat(Found.of(UNLINKED_AREAS, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void attendingAForumIsNotWorkingThere() {
            week.link(nord, syd, 1);
            worksIn(amina, nord);
            attends(
                    amina,
                    week.activity(
                            "forum", a -> a.type(ActivityType.NETWORK_MEETING).in(syd)));
            assertThat(Found.of(UNLINKED_AREAS, week)).isEqualTo(new Found(1, 1));
        }

        @Test
        void anAreaWithOneEmployeeIsSingleHanded() {
            assertThat(Found.of(SINGLE_HANDED, week)).isEqualTo(Found.NOTHING);
            worksIn(amina, nord);
            worksIn(amina, syd);
            worksIn(amina, syd);
            assertThat(Found.of(SINGLE_HANDED, week)).isEqualTo(new Found(2, 5));
            worksIn(bo, nord);
            assertThat(Found.of(SINGLE_HANDED, week)).isEqualTo(new Found(1, 2));
        }
    }

    @Nested
    class Forums {

        private final Activity forum = week.activity("forum", a -> a.represents(nord, syd));

        @Test
        void everyAreaOfEveryForumSessionCounts() {
            attends(amina, forum);
            week.session(forum, s -> s);
            assertThat(Found.of(UNREPRESENTED_AREA, week)).isEqualTo(new Found(4, 4));
        }

        @Test
        void anAttendeeRepresentsWhereTheyWorkOrArePlaced() {
            attends(amina, forum);
            worksIn(amina, nord);
            week.placement(amina, "Fri", week.localOffice("syd", syd));
            assertThat(Found.of(UNREPRESENTED_AREA, week)).isEqualTo(Found.NOTHING);
        }

        @Test
        void nobodyRepresentsFromOutsideTheMeetingOrFromACentralOffice() {
            attends(amina, forum);
            worksIn(bo, nord);
            week.placement(amina, "Fri", week.centralOffice("central", 5));
            week.placement(bo, "Fri", week.localOffice("syd", syd));
            assertThat(Found.of(UNREPRESENTED_AREA, week)).isEqualTo(new Found(2, 2));
        }

        @Test
        void aForumWithoutStartIsNotJudged() {
            week.session(forum, s -> s.withoutStart());
            assertThat(Found.of(UNREPRESENTED_AREA, week)).isEqualTo(Found.NOTHING);
        }
    }

    @Nested
    class OverviewRule {

        @Test
        void missingMinutesCountPerDay() {
            week.overview("Mon", 500);
            week.overview("Tue", 100);
            week.overview("Wed", 444);
            var central = week.centralOffice("central", 0);
            week.placement(amina, "Mon", central);
            week.placement(amina, "Wed", central);
            assertThat(Found.of(OVERVIEW, week)).isEqualTo(new Found(2, 156));
        }

        @Test
        void onlyCoordinatorsAtCentralOfficesHoldTheOverview() {
            week.overview("Mon", 100);
            week.placement(bo, "Mon", week.centralOffice("central", 0));
            week.placement(amina, "Mon", week.localOffice("nord", nord));
            assertThat(Found.of(OVERVIEW, week)).isEqualTo(new Found(1, 100));
        }
    }
}
