package dk.naerplan.benchmarks.micro;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a move costs with one family of rules switched off: compared with {@code none} switched off, that is what the family costs. The
 * search goes on from a roster that the solver found with all rules.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MoveEvaluationBenchmark {

    private static final int MOVES = 20_000;
    private static final long MOVES_BEFORE = 200_000;

    /** The family that is switched off. */
    @Param({
        "none",
        "seat",
        "day",
        "week",
        "office",
        "session",
        "closeness",
        "coordination",
        "presence",
        "fairness",
        "wishes"
    })
    private String without;

    private Roster found;

    @Setup
    public void findRoster() {
        Roster problem = RosterMapper.toRoster(BundledDataSets.load("kommune"));
        found = new RosterSolver()
                .solve(problem, SolverSettings.ofMoves(MOVES_BEFORE))
                .roster();
        RuleFamilies.without(without).applyTo(found);
    }

    @Benchmark
    @OperationsPerInvocation(MOVES)
    public SolveResult move() {
        return new RosterSolver().solve(found, SolverSettings.ofMoves(MOVES));
    }
}
