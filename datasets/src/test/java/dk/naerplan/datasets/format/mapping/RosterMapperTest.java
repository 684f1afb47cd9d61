package dk.naerplan.datasets.format.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.OfficeKind;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterMapperTest {

    private static final String PLACES =
            "'areas': [{ 'id': 'nord', 'name': 'Nordparken', 'shortName': 'Nord', 'need': 3, "
                    + "'presenceHours': 10.5 }, { 'id': 'syd' }], 'residentGroups': [{ 'id': 'unge', 'area': 'nord', 'sensitivity': 3 }]";
    private static final String OFFICES =
            "'offices': [{ 'id': 'raadhus', 'desks': 4 }, { 'id': 'kontor', 'area': 'nord' }]";

    @Test
    void rostersOfTheSameDemandShareNothingThatCanChange() {
        String demand = "'employees': [{ 'id': 'anna' }], 'activities': [{ 'id': 'a' }]";
        Roster first =
                roster(demand, "'roster': { 'sessions': { 'a-1': { 'seats': { '1': { 'employee': 'anna' } } } } }");
        first.getSessions().getFirst().setPinned(true);
        first.getAssignments().getFirst().setPinned(true);

        Roster second = roster(demand);

        assertThat(second.getAssignments().getFirst().getEmployee()).isNull();
        assertThat(second.getAssignments().getFirst().isPinned()).isFalse();
        assertThat(second.getSessions().getFirst().isPinned()).isFalse();
        assertThat(second.getAssignments().getFirst().getSession())
                .isSameAs(second.getSessions().getFirst());
        assertThat(second.getFacts()).isEqualTo(first.getFacts());
    }

    @Test
    void demandThatHasChangedMakesAnotherRoster() {
        assertThat(roster("'activities': [{ 'id': 'a' }]").getSessions()).hasSize(1);
        assertThat(roster("'activities': [{ 'id': 'a' }, { 'id': 'b' }]").getSessions())
                .hasSize(2);
    }

    @Test
    void areasOfficesAndLinksAreFacts() {
        var facts = roster(
                        PLACES,
                        OFFICES,
                        "'links': [{ 'areas': ['nord', 'syd'], 'weight': 2 }]",
                        "'employees': [{ 'id': 'a' }]")
                .getFacts();

        assertThat(facts.areas().getFirst().presenceTarget()).isEqualTo(630);
        assertThat(facts.areas().getFirst().need()).isEqualTo(3);
        assertThat(facts.areas()).extracting(area -> area.shortName()).containsExactly("Nord", "syd");
        assertThat(facts.offices())
                .extracting(office -> office.kind())
                .containsExactly(OfficeKind.CENTRAL, OfficeKind.LOCAL);
        assertThat(facts.offices()).extracting(office -> office.desks()).containsExactly(4, 1);
        assertThat(facts.links())
                .singleElement()
                .satisfies(link -> assertThat(link.weight()).isEqualTo(2));
    }

    @Test
    void activityTakesAreaAndSensitivityFromItsResidents() {
        var activity = roster(
                        PLACES,
                        "'activities': [{ 'id': 'a', 'type': 'leisureJob', 'focusArea': 'crimePrevention', "
                                + "'residentGroup': 'unge', 'priority': 'high', 'minSpacingDays': 1 }]")
                .getSessions()
                .getFirst()
                .getActivity();

        assertThat(activity.area().orElseThrow().id()).isEqualTo("nord");
        assertThat(activity.sensitivity()).isEqualTo(3);
        assertThat(activity.type()).isEqualTo(ActivityType.LEISURE_JOB);
        assertThat(activity.focus()).contains(FocusArea.CRIME_PREVENTION);
        assertThat(activity.priority()).isEqualTo(Priority.HIGH);
        assertThat(activity.minSpacingDays()).isEqualTo(1);
    }

    @Test
    void sessionIsHeldWhereItSaysElseWhereItsActivityDoesElseInTheArea() {
        var sessions = roster(
                        PLACES,
                        OFFICES,
                        "'venues': [{ 'id': 'moede', 'office': 'kontor', 'exclusive': true }]",
                        "'activities': [{ 'id': 'a', 'area': 'nord', 'sessions': [{}, { 'venue': 'online' }] }, "
                                + "{ 'id': 'b', 'venue': 'moede' }, { 'id': 'c' }]")
                .getSessions();

        assertThat(sessions.get(0).getVenue())
                .isInstanceOfSatisfying(
                        Venue.Site.class, site -> assertThat(site.name()).isEqualTo("Nordparken"));
        assertThat(sessions.get(1).getVenue()).isInstanceOf(Venue.Online.class);
        assertThat(sessions.get(1).getArea().orElseThrow().id()).isEqualTo("nord");
        assertThat(sessions.get(2).getVenue()).isInstanceOfSatisfying(Venue.Site.class, site -> {
            assertThat(site.exclusive()).isTrue();
            assertThat(site.area().orElseThrow().id()).isEqualTo("nord");
        });
        assertThat(sessions.get(3).getVenue()).isInstanceOf(Venue.AtPlacement.class);
        assertThat(sessions.get(3).getArea()).isEmpty();
    }

    @Test
    void seatsAskForWhatTheDocumentDemands() {
        Roster roster = roster(
                "'competencies': [{ 'id': 'lektier' }]",
                "'professions': [{ 'id': 'tek' }]",
                "'employees': [{ 'id': 'anna', 'competencies': { 'lektier': 2 } }, { 'id': 'bo', 'profession': 'tek' }, "
                        + "{ 'id': 'carl', 'roles': ['coordinator'], 'reportingDuty': false }]",
                "'activities': [{ 'id': 'a', 'seats': [{ 'competencies': { 'lektier': 2 } }, "
                        + "{ 'competencies': { 'lektier': 3 } }, { 'profession': 'tek' }, { 'role': 'coordinator' }, "
                        + "{ 'noReportingDuty': true }, { 'named': ['bo', 'carl'] }, { 'count': 2, 'excluded': ['bo'] }] }]");

        assertThat(roster.getAssignments())
                .extracting(Assignment::getId)
                .containsExactly("a-1/1", "a-1/2", "a-1/3", "a-1/4", "a-1/5", "a-1/6", "a-1/7", "a-1/8");
        assertThat(roster.getAssignments())
                .extracting(seat -> seat.getEligible().toString())
                .containsExactly(
                        "[anna]", "[]", "[bo]", "[carl]", "[carl]", "[bo, carl]", "[anna, carl]", "[anna, carl]");
    }

    @Test
    void seatFlagsAndPostponementAreTakenOver() {
        Roster roster = roster("'activities': [{ 'id': 'a', 'seats': [{ 'mandatory': true, 'lead': true }], "
                + "'sessions': [{ 'duration': 90, 'preparation': 30, 'postponableWeeks': 1 }, {}] }]");
        Session session = roster.getSessions().getFirst();

        assertThat(session.getDuration()).isEqualTo(90);
        assertThat(session.getPreparation()).isEqualTo(30);
        assertThat(roster.getSessions()).extracting(Session::mayBePostponed).containsExactly(true, false);
        assertThat(roster.getAssignments().getFirst().getSeat().mandatory()).isTrue();
        assertThat(roster.getAssignments().getFirst().getSeat().lead()).isTrue();
    }

    @Test
    void grantsKeepEmployeesOutOfOtherAreas() {
        Roster roster = roster(
                PLACES,
                "'grants': [{ 'id': 'lbf', 'areas': ['nord'] }]",
                "'employees': [{ 'id': 'anna', 'grants': ['lbf'] }, { 'id': 'bo' }]",
                "'activities': [{ 'id': 'a', 'area': 'nord' }, { 'id': 'b', 'area': 'syd' }]");

        assertThat(roster.getAssignments())
                .extracting(seat -> seat.getEligible().toString())
                .containsExactly("[anna, bo]", "[bo]");
        assertThat(roster.getFacts().grants().getFirst().coFinancingPercent()).isEqualTo(25);
    }

    @Test
    void everyWorkingDayOfAnEmployeeWithOfficesHasAPlacement() {
        Roster roster = roster(
                PLACES,
                OFFICES,
                "'settings': { 'closedDays': ['2026-11-26'] }",
                "'employees': [{ 'id': 'anna', 'offices': { 'allowed': ['raadhus', 'kontor'] }, "
                        + "'time': { 'weeklyHours': 20, 'daysOff': ['mon'], 'absences': ['fri'] } }, { 'id': 'bo' }]");

        assertThat(roster.getPlacements()).extracting(Placement::getId).containsExactly("anna@1", "anna@2");
        assertThat(roster.getPlacements().getFirst().getAllowed())
                .extracting(office -> office.id())
                .containsExactly("raadhus", "kontor");
    }

    @Test
    void placementPolicyChangesTheChoiceOfOffices() {
        Roster roster = roster(
                PLACES,
                OFFICES,
                "'settings': { 'placementPolicy': 'central' }",
                "'employees': [{ 'id': 'anna', 'offices': { 'usual': 'kontor' } }]",
                "'roster': { 'placements': { 'anna': { 'tue': { 'office': 'kontor', 'pinned': true } } } }");

        assertThat(roster.getPlacements().getFirst().getAllowed())
                .extracting(office -> office.id())
                .containsExactly("raadhus");
        assertThat(roster.getPlacements().get(1).office().id()).isEqualTo("kontor");
    }

    @Test
    void weightsAndBalanceTravelInTheRoster() {
        Roster roster = roster("'settings': { 'balance': 75, 'weights': { 'travel': 7, 'presence': 100 } }");

        assertThat(RuleWeights.in(roster, RosterRule.TRAVEL)).isEqualTo(7);
        assertThat(RuleWeights.in(roster, RosterRule.PRESENCE)).isEqualTo(50);
        assertThat(RuleWeights.in(roster, RosterRule.OVERVIEW)).isEqualTo(45);
    }

    @Test
    void overviewIsNotAskedForOnHolidays() {
        Roster roster = roster(
                "'settings': { 'overviewTargets': { 'mon': 120, 'tue': 60, 'wed': 0 }, 'closedDays': ['2026-11-23'] }");

        assertThat(roster.getOverviewTargets())
                .singleElement()
                .satisfies(target -> assertThat(target.day()).isEqualTo(1));
    }

    @Test
    void decisionsAndBaselineAreFilledInEvenOutsideTheRanges() {
        Roster roster = roster(
                "'employees': [{ 'id': 'anna' }, { 'id': 'bo' }]",
                "'activities': [{ 'id': 'a', 'seats': [{ 'named': ['bo'] }, {}, {}] }]",
                "'roster': { 'state': 'published', 'sessions': { 'a-1': { 'start': 'sun 03:10', 'pinned': true, "
                        + "'seats': { '1': { 'employee': 'anna' }, '2': { 'pinned': true } } } }, "
                        + "'baseline': { 'sessions': { 'a-1': { 'start': 'mon 09:00', 'seats': { '1': { 'employee': 'bo' }, '2': {} } } } } }");
        List<Assignment> seats = roster.getAssignments();

        assertThat(roster.getState()).hasToString("PUBLISHED");
        assertThat(roster.getSessions().getFirst().getStart()).isEqualTo(6 * 1440 + 190);
        assertThat(roster.getSessions().getFirst().isPinned()).isTrue();
        assertThat(roster.getSessions().getFirst().getBaseline().value()).isEqualTo(540);
        assertThat(seats).extracting(Assignment::getStart).containsOnly(6 * 1440 + 190);
        assertThat(seats.get(0).employee().id()).isEqualTo("anna");
        assertThat(seats.get(0).getBaseline().value().id()).isEqualTo("bo");
        assertThat(seats.get(1).isPinned()).isTrue();
        assertThat(seats.get(1).getEmployee()).isNull();
        assertThat(seats.get(1).getBaseline().value()).isNull();
        assertThat(seats.get(2).getBaseline()).isNull();
    }

    @Test
    void writesNoSessionThatTheDocumentDoesNotDemand() {
        DataSet document = Documents.of("'activities': [{ 'id': 'a' }]");
        Roster other = roster("'activities': [{ 'id': 'b' }]");

        assertThatThrownBy(() -> RosterMapper.withRoster(document, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b-1");
    }

    private static Roster roster(String... fields) {
        return RosterMapper.toRoster(Documents.of(fields));
    }
}
