package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The whole model of docs/model.md for CP-SAT: every rule that has a weight in the roster, over the same values that the solver
 * may choose. Locked entities keep their value; a value that lies outside its range may be kept.
 *
 * <p>Decisions are literals: a session starts at a minute, an employee takes a seat, a placement is at an office. Every measure
 * is exact for every solution, not only for the best one. Days on which overlaps are forbidden are circuits over the stops
 * ({@link RoutedDay}); where overlaps are measured, a walk in seat order carries the latest end along ({@link WalkedDay}).
 */
public final class CpSatModel {

    private static final List<RuleFamily> FAMILIES = List.of(
            new DemandRules(),
            new HoursRules(),
            new RestRules(),
            new OfficeRules(),
            new SessionRules(),
            new CoverageRule(),
            new FaceRules(),
            new PresenceRules(),
            new CoordinationRules(),
            new BurdenRules(),
            new StabilityRule());

    private final Logic logic = new Logic();
    private final Roster roster;
    private final Measures measures;
    private final Decisions decisions;
    private final AlikeSessions alike;
    private boolean sorted;

    /** @param deepest the lowest level whose rules are stated; the levels below are left out */
    public CpSatModel(Roster roster, HardRules hard, RuleLevel deepest) {
        this(roster, hard, deepest, true);
    }

    private CpSatModel(Roster roster, HardRules hard, RuleLevel deepest, boolean ways) {
        this.roster = roster;
        this.alike = new AlikeSessions(roster);
        this.measures = new Measures(logic, roster, hard, deepest);
        this.decisions = new Decisions(logic, roster, new DutyFactory(logic, measures));
        var days = new EmployeeDays(logic, roster, decisions, measures, ways);
        var areas = new AreaWork(logic, roster, decisions);
        var model = new Formulation(roster, logic, measures, decisions, days, areas);
        FAMILIES.forEach(family -> family.addTo(model));
    }

    /**
     * Hard rules bind and coverage is measured, but nobody needs time to travel. Much smaller; what no roster can cover here,
     * no roster can cover at all.
     */
    public static CpSatModel withoutTravel(Roster roster) {
        return new CpSatModel(roster, HardRules.FORBID, RuleLevel.MEDIUM, false);
    }

    public CpModel cpModel() {
        return logic.model();
    }

    /** The rules that are stated, in the order of their catalogue. */
    public List<RosterRule> rules() {
        return measures.rules();
    }

    /** What a level costs: the sum of its measures times their weights, 0 or more. */
    public LinearExpr cost(RuleLevel level) {
        return measures.cost(level);
    }

    /** The measure of each stated rule in a solution. */
    public Map<RosterRule, Long> measures(ToLongFunction<LinearArgument> solution) {
        var values = new EnumMap<RosterRule, Long>(RosterRule.class);
        rules().forEach(rule -> values.put(rule, solution.applyAsLong(measures.of(rule))));
        return values;
    }

    /** The roster of a solution, in objects of its own. */
    public Roster read(ToLongFunction<LinearArgument> solution) {
        return new SolutionReader(decisions, solution).read(roster);
    }

    /**
     * Leaves out rosters that only exchange what is alike; what the best one costs stays the same. Does nothing where overlaps
     * count without binding: there the ids of the seats matter. Judge no roster after it.
     */
    public void breakSymmetries() {
        if (!measures.forbids(RosterRule.OVERLAP)) {
            return;
        }
        sorted = true;
        for (List<String> group : alike.groups()) {
            List<SessionChoice> choices = decisions.sessions().stream()
                    .filter(choice -> group.contains(choice.session().getId()))
                    .toList();
            for (int i = 1; i < choices.size(); i++) {
                cpModel()
                        .addLessOrEqual(
                                choices.get(i - 1).start(), choices.get(i).start());
            }
        }
    }

    /** Lets the search start from the values of a roster with the same entities; values that can not be had are left out. */
    public void hint(Roster start) {
        cpModel().clearHints();
        var decided = new RosterDecisions(decisions, sorted ? alike.sorted(start) : start);
        decided.starts().forEach((variable, minute) -> cpModel().addHint(variable, minute));
        decided.values().stream()
                .filter(value -> !logic.isTrue(value.literal()))
                .forEach(value -> cpModel().addHint(value.literal(), value.isTrue()));
    }

    /**
     * Leaves only the values of a roster with the same entities.
     *
     * @throws IllegalArgumentException when a value of the roster can not be had in this model
     */
    public void fix(Roster only) {
        var decided = new RosterDecisions(decisions, only);
        decided.checkComplete();
        decided.starts().forEach((variable, minute) -> cpModel().addEquality(variable, minute));
        decided.values().forEach(value -> logic.forbid(value.isTrue() ? logic.not(value.literal()) : value.literal()));
    }
}
