package dk.naerplan.ui.scenario.study;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.report.ReportedStaff;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.StaffChoices;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.frontier.FrontierSweep;
import dk.naerplan.solver.scenario.frontier.SweepStep;
import dk.naerplan.solver.scenario.study.WorstPairs;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the scenarios that answer a question about a week. */
public final class Questions {

    private static final int WEEKS = 8;

    /** The week as it is, searched for before all others, which go on from it. */
    static final String START = "start";

    /** The week as it is, searched for as long as all others. */
    static final String UNCHANGED = ReportedStaff.UNCHANGED;

    private static final List<String> SWEPT =
            List.of("as-given", "local", "central", "combined", "outposted:2", "optimised");

    /** How many, from closeness to coordination, each of these is tried at. */
    private static final int BALANCES = 11;

    private static final int MOST_DAYS = 5;
    private static final int MOST_CHOICES = 5;

    private final DataSet base;

    /** How far the question goes: weeks ahead, or employees tried in pairs. */
    public static int extent(StudyKind kind) {
        return switch (kind) {
            case WEEKS -> WEEKS;
            case ABSENCE -> WorstPairs.USUAL_SUSPECTS;
            case DAYS, STAFF, COMPARISON, FRONTIER -> 0;
        };
    }

    public Questions(DataSet base) {
        this.base = base;
    }

    /**
     * Those that fit the week; fewer than two when there is nothing to ask.
     *
     * @param policies to roll over weeks
     */
    public List<StudyScenario> of(StudyKind kind, List<String> policies) {
        List<StudyScenario> wanted = switch (kind) {
            case DAYS -> days();
            case WEEKS -> ofPolicies(policies);
            case STAFF -> changed(staff(), List.of(START, UNCHANGED));
            case ABSENCE -> changed(absences(), List.of(START));
            case FRONTIER -> swept();
            case COMPARISON -> throw new IllegalArgumentException("%s is no study".formatted(kind));
        };
        return wanted.stream()
                .filter(scenario -> scenario.document().applyTo(base).errors().isEmpty())
                .toList();
    }

    private static List<StudyScenario> days() {
        var policies = new ArrayList<>(List.of("central"));
        for (int days = 1; days <= MOST_DAYS; days++) {
            policies.add("outposted:" + days);
        }
        return ofPolicies(policies);
    }

    private static List<StudyScenario> ofPolicies(List<String> policies) {
        return policies.stream().map(StudyScenario::ofPolicy).toList();
    }

    /** In the order in which they are searched for. */
    private static List<StudyScenario> swept() {
        var policies = SWEPT.stream().map(PlacementPolicy::parse).toList();
        return SweepStep.plan(policies, FrontierSweep.balances(BALANCES), true).stream()
                .map(step -> new StudyScenario(
                        step.id(),
                        "",
                        Optional.empty(),
                        Scenario.ofPolicy(step.policy().text()).withBalance(step.balance())))
                .toList();
    }

    private List<Change> staff() {
        var choices = new StaffChoices(base);
        return Stream.<Change>concat(choices.trainings(MOST_CHOICES).stream(), choices.hirings(MOST_CHOICES).stream())
                .toList();
    }

    private List<Change> absences() {
        return base.employees().stream()
                .filter(EmployeeData::isHere)
                .<Change>map(employee -> new Change.Leave(employee.id()))
                .toList();
    }

    /** Nothing when nothing can be changed. */
    private List<StudyScenario> changed(List<Change> changes, List<String> asIs) {
        var scenarios = new ArrayList<StudyScenario>();
        if (!changes.isEmpty()) {
            asIs.forEach(variant -> scenarios.add(scenario(variant, List.of())));
        }
        for (int place = 0; place < changes.size(); place++) {
            scenarios.add(scenario("choice-" + (place + 1), List.of(changes.get(place))));
        }
        return scenarios;
    }

    private StudyScenario scenario(String variant, List<Change> changes) {
        Scenario document = Scenario.ofPolicy(base.settings().placementPolicy()).with(variant, changes);
        return new StudyScenario(variant, "", Optional.empty(), document);
    }
}
