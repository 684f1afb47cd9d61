package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.Map;

/** Judges one given roster by the CP-SAT model: all decisions are fixed, and the measures follow. */
public final class ModelJudge {

    private ModelJudge() {}

    /**
     * The measure of every rule that has a weight in the roster.
     *
     * @throws IllegalArgumentException when the roster has an entity without a value that could have one, or, where hard rules
     *     are forbidden to break, when it is not rule-clean
     */
    public static Map<RosterRule, Long> measures(Roster roster, HardRules hard) {
        var model = new CpSatModel(roster, hard, RuleLevel.SOFT);
        model.fix(roster);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model.cpModel());
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalArgumentException("The model can not hold the roster (%s): %s.\n"
                            .formatted(roster.getFacts().id(), status)
                    + "Maybe it breaks a hard rule: then measure the hard rules.");
        }
        return model.measures(solver::value);
    }
}
