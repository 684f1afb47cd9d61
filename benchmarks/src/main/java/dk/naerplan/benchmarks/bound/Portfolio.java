package dk.naerplan.benchmarks.bound;

import com.google.ortools.sat.SatParameters;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.List;

/** Which strategies CP-SAT runs side by side. */
final class Portfolio {

    /** Prove bounds by linear relaxation; the workers left over look for rosters. */
    private static final List<String> SOFT = List.of(
            "max_lp", "lb_tree_search", "objective_lb_search_max_lp", "reduced_costs", "objective_shaving_max_lp");

    private static final int FEWEST_WORKERS = 8;

    private Portfolio() {}

    static void choose(SatParameters.Builder parameters, RuleLevel level, LimitSettings settings) {
        parameters.setNumWorkers(settings.workers()).setRandomSeed(settings.seed());
        if (level == RuleLevel.SOFT && settings.workers() >= FEWEST_WORKERS) {
            parameters.addAllSubsolvers(SOFT);
        }
    }
}
