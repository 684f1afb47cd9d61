package dk.naerplan.benchmarks.bound;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import dk.naerplan.benchmarks.exact.CpSatModel;
import dk.naerplan.solver.domain.Roster;

/** Gives a model a roster to begin with. */
final class WarmStart {

    private static final int SECONDS_TO_COMPLETE = 20;

    private WarmStart() {}

    /** A hint of the decisions alone is often lost: the values of all that follows from them are worked out first. */
    static void give(CpSatModel model, Roster start) {
        model.hint(start);
        CpModel cpModel = model.cpModel();
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setFixVariablesToTheirHintedValue(true)
                .setMaxTimeInSeconds(SECONDS_TO_COMPLETE);
        CpSolverStatus status = solver.solve(cpModel);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            cpModel.clearHints();
            var hint = cpModel.getBuilder().getSolutionHintBuilder();
            for (int variable = 0; variable < cpModel.getBuilder().getVariablesCount(); variable++) {
                hint.addVars(variable).addValues(solver.response().getSolution(variable));
            }
        }
    }
}
