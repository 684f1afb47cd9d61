package dk.naerplan.benchmarks.bench.contender;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.Optional;

/**
 * The product's solver, through the facade that the product uses.
 *
 * @param searches side by side, each on a processor
 */
record OwnSolver(int searches) implements Contender {

    @Override
    public String id() {
        return searches == 1 ? "naerplan" : "naerplan-" + searches;
    }

    @Override
    public boolean isUsual() {
        return searches == 1;
    }

    @Override
    public Outcome run(Roster problem, Effort effort, long seed, Trace trace, StopSignal stop) {
        var settings = new SolverSettings(Optional.of(effort.time()), effort.moves(), seed, searches);
        SolveHandle handle = new RosterSolver()
                .start(
                        problem,
                        settings,
                        progress -> trace.add(progress.elapsed().toMillis(), progress.score()));
        try (var stopping = stop.whenGiven(handle::stop)) {
            SolveResult result = handle.await();
            return Outcome.of(result.roster(), result.moves(), result.elapsed());
        }
    }
}
