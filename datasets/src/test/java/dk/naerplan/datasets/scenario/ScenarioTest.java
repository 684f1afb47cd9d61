package dk.naerplan.datasets.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.GrantData;
import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {

    private static final List<String> POLICIES =
            List.of("as-given", "local", "central", "combined", "outposted:2", "optimised");

    private final DataSet base = BundledDataSets.load("helhedsplan");

    static Stream<Arguments> policiesOnBundled() {
        return BundledDataSets.names().stream()
                .flatMap(name -> POLICIES.stream().map(policy -> Arguments.of(name, policy)));
    }

    static Stream<String> bundled() {
        return BundledDataSets.names().stream();
    }

    @ParameterizedTest
    @MethodSource("policiesOnBundled")
    void everyPolicyGivesAValidDataSetAndLeavesTheBaseAlone(String name, String policy) {
        DataSet data = BundledDataSets.load(name);
        String before = DataSetWriter.toText(data);

        ReadResult result = Scenario.ofPolicy(policy).applyTo(data);

        assertThat(result.errors()).isEmpty();
        assertThat(result.orThrow().settings().placementPolicy()).isEqualTo(policy);
        assertThat(DataSetWriter.toText(data)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyChangeOfPeopleAndMoneyGivesAValidDataSet(String name) {
        DataSet data = BundledDataSets.load(name);
        for (EmployeeData employee : data.employees()) {
            assertThat(apply(data, new Change.Leave(employee.id())).errors()).isEmpty();
        }
        for (GrantData grant : data.grants()) {
            assertThat(apply(data, new Change.LoseGrant(grant.id())).errors()).isEmpty();
        }
        for (ActivityData activity : data.activities()) {
            assertThat(apply(data, new Change.Drop(activity.id())).errors()).isEmpty();
        }
    }

    @Test
    void scopeKeepsThePolicyWithinItsAreas() {
        String area = base.areas().getFirst().id();
        Scenario central = Scenario.ofPolicy("central");
        var scoped = new Scenario(
                1,
                "scoped",
                central.name(),
                central.description(),
                Optional.empty(),
                central.placementPolicy(),
                List.of(area),
                Optional.of(70),
                central.weights(),
                List.of());

        DataSet after = scoped.applyTo(base).orThrow();

        assertThat(after.settings().placementPolicy()).isEqualTo("central@" + area);
        assertThat(after.settings().balance()).isEqualTo(70);
    }

    @Test
    void whoeverLeavesIsEligibleForNothingAndPlacedNowhere() {
        String leaver = base.employees().getFirst().id();

        Roster roster =
                RosterMapper.toRoster(apply(base, new Change.Leave(leaver)).orThrow());

        assertThat(roster.getAssignments())
                .allSatisfy(seat ->
                        assertThat(seat.getEligible()).extracting(Employee::id).doesNotContain(leaver));
        assertThat(roster.getPlacements())
                .noneMatch(placement -> placement.getEmployee().id().equals(leaver));
        assertThat(roster.getAssignments())
                .hasSameSizeAs(RosterMapper.toRoster(base).getAssignments());
    }

    @Test
    void whoeverIsHiredCanTakeSeats() {
        EmployeeData model = base.employees().getFirst();
        EmployeeData twin = twin(model);

        Roster roster = RosterMapper.toRoster(apply(base, new Change.Hire(twin)).orThrow());

        assertThat(roster.getAssignments()).anyMatch(seat -> eligible(seat, "twin"));
        assertThat(roster.getPlacements())
                .anyMatch(placement -> placement.getEmployee().id().equals("twin"));
    }

    @Test
    void hiredTwiceIsReported() {
        EmployeeData known = base.employees().getFirst();

        assertThat(apply(base, new Change.Hire(known)).errors())
                .extracting(Issue::type)
                .contains(IssueType.DUPLICATE_ID);
    }

    @Test
    void trainingRaisesALevelButNeverLowersIt() {
        EmployeeData employee = base.employees().stream()
                .filter(one -> !one.competencies().isEmpty())
                .findFirst()
                .orElseThrow();
        String competency = employee.competencies().keySet().iterator().next();

        assertThat(level(apply(base, new Change.Train(employee.id(), competency, 3)), employee.id(), competency))
                .isEqualTo(3);
        assertThat(level(apply(base, new Change.Train(employee.id(), competency, 1)), employee.id(), competency))
                .isEqualTo(employee.competencies().get(competency));
    }

    @Test
    void lostGrantSendsAwayWhomNothingElsePays() {
        GrantData grant = base.grants().getFirst();
        EmployeeData only = base.employees().stream()
                .filter(one -> one.grants().equals(List.of(grant.id())))
                .findFirst()
                .orElseThrow();

        DataSet after = apply(base, new Change.LoseGrant(grant.id())).orThrow();

        assertThat(after.grants()).doesNotContain(grant);
        assertThat(employee(after, only.id()).isHere()).isFalse();
        assertThat(after.employees()).filteredOn(EmployeeData::isHere).isNotEmpty();
    }

    @Test
    void gainedGrantPaysWhomItNames() {
        EmployeeData paid = base.employees().getFirst();
        var grant = new GrantData(
                "fund",
                Optional.empty(),
                "Fonden",
                List.of(base.areas().getFirst().id()),
                25);

        DataSet after =
                apply(base, new Change.GainGrant(grant, List.of(paid.id()))).orThrow();

        assertThat(employee(after, paid.id()).grants())
                .endsWith("fund")
                .hasSize(paid.grants().size() + 1);
    }

    @Test
    void employerAndFundingChange() {
        String id = base.employees().getFirst().id();

        DataSet after = apply(base, new Change.Employer(id, "Kommunen"), new Change.Funding(id, List.of()))
                .orThrow();

        assertThat(employee(after, id).employer()).isEqualTo("Kommunen");
        assertThat(employee(after, id).grants()).isEmpty();
    }

    @Test
    void demandReplacesTheActivityOfTheSameIdOrAddsOne() {
        ActivityData activity = base.activities().getFirst();
        var thinner = activity.withSessions(activity.sessions().subList(0, 0));

        DataSet after = apply(base, new Change.Demand(thinner)).orThrow();

        assertThat(after.activities()).hasSameSizeAs(base.activities()).contains(thinner);
    }

    @Test
    void changesFollowOneAnother() {
        EmployeeData twin = twin(base.employees().getFirst());
        String competency = base.competencies().getLast().id();

        ReadResult result = apply(base, new Change.Hire(twin), new Change.Train("twin", competency, 2));

        assertThat(level(result, "twin", competency)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatTheBaseDoesNotHaveIsReportedInItsPlace() {
        ReadResult result =
                apply(base, new Change.Leave(base.employees().getFirst().id()), new Change.Leave("nobody"));

        assertThat(result.document()).isEmpty();
        assertThat(result.errors()).singleElement().satisfies(issue -> {
            assertThat(issue.type()).isEqualTo(IssueType.UNKNOWN_REFERENCE);
            assertThat(issue.pointer()).isEqualTo("/changes/1/leave/employee");
            assertThat(issue.value()).isEqualTo("nobody");
            assertThat(issue.kind()).contains(Kind.EMPLOYEE);
        });
    }

    @Test
    void scenarioHasNoRosterButWhatIsLocked() {
        Roster roster = RosterMapper.toRoster(base);
        Assignment locked = roster.getAssignments().stream()
                .filter(seat -> !seat.getEligible().isEmpty())
                .findFirst()
                .orElseThrow();
        roster.getAssignments().stream()
                .filter(seat -> !seat.getEligible().isEmpty())
                .forEach(seat -> seat.setEmployee(seat.getEligible().getFirst()));
        locked.setPinned(true);
        DataSet solved = RosterMapper.withRoster(base, roster);

        Roster after =
                RosterMapper.toRoster(Scenario.ofPolicy("local").applyTo(solved).orThrow());

        assertThat(after.getAssignments())
                .filteredOn(seat -> seat.getEmployee() != null)
                .extracting(Assignment::getId)
                .containsExactly(locked.getId());
    }

    private static ReadResult apply(DataSet data, Change... changes) {
        return Scenario.ofPolicy("as-given").with("changed", List.of(changes)).applyTo(data);
    }

    private static int level(ReadResult result, String employee, String competency) {
        return employee(result.orThrow(), employee).competencies().getOrDefault(competency, 0);
    }

    private static EmployeeData employee(DataSet document, String id) {
        return document.employees().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean eligible(Assignment seat, String id) {
        return seat.getEligible().stream().anyMatch(employee -> employee.id().equals(id));
    }

    private static EmployeeData twin(EmployeeData model) {
        return new EmployeeData(
                "twin",
                Optional.empty(),
                model.employer(),
                model.profession(),
                model.roles(),
                model.competencies(),
                model.reportingDuty(),
                model.time(),
                model.grants(),
                model.offices(),
                model.wishes(),
                model.familiarity());
    }
}
