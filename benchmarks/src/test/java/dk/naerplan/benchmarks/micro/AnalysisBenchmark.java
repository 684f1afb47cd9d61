package dk.naerplan.benchmarks.micro;

import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.Recommendation;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.solving.Repair;
import dk.naerplan.solver.solving.RosterRepair;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What a person waits for at the screen: 30 employees, 300 sessions. The target for explanation and recommendation is 100 ms. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {

    private static final int BEFORE_THE_WEEK = -1;

    @Benchmark
    public Explanation explain(SolvedKommune week) {
        return Explanation.of(week.roster);
    }

    @Benchmark
    public Recommendation<Employee> recommendEmployee(SolvedKommune week) {
        return Recommendation.forSeat(week.roster, week.seat);
    }

    @Benchmark
    public Recommendation<Integer> recommendStart(SolvedKommune week) {
        return Recommendation.forStart(week.roster, week.session);
    }

    /** An employee is away for a day; the target is 2 s. */
    @Benchmark
    public Repair repairAbsence(SolvedKommune week) {
        return new RosterRepair(new RosterSolver())
                .repair(week.roster, week.absence, BEFORE_THE_WEEK, SolverSettings.ofTime(Duration.ofSeconds(2)));
    }

    @Benchmark
    public Audit audit(SolvedKommune week) {
        return RosterAuditor.audit(week.roster);
    }
}
