package dk.naerplan.benchmarks.tune;

import ai.timefold.solver.benchmark.api.PlannerBenchmarkFactory;
import ai.timefold.solver.benchmark.config.PlannerBenchmarkConfig;
import ai.timefold.solver.benchmark.config.ProblemBenchmarksConfig;
import ai.timefold.solver.benchmark.config.SolverBenchmarkConfig;
import ai.timefold.solver.benchmark.config.statistic.ProblemStatisticType;
import ai.timefold.solver.benchmark.impl.DefaultPlannerBenchmark;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.naerplan.solver.domain.Roster;
import java.io.File;
import java.util.List;
import java.util.Map;

/** Runs configurations one after the other on a problem, and lets Timefold's benchmarker write its report. */
public final class TuneStudy {

    private static final List<ProblemStatisticType> CHARTS = List.of(
            ProblemStatisticType.BEST_SCORE,
            ProblemStatisticType.STEP_SCORE,
            ProblemStatisticType.MOVE_EVALUATION_SPEED);

    private final Map<String, SolverConfig> candidates;
    private final int runs;
    private final int warmUpSeconds;

    /**
     * @param candidates by name
     * @param runs of each candidate, each from another seed
     * @param warmUpSeconds that are not measured, 0 or more
     */
    public TuneStudy(Map<String, SolverConfig> candidates, int runs, int warmUpSeconds) {
        this.candidates = candidates;
        this.runs = runs;
        this.warmUpSeconds = warmUpSeconds;
    }

    /**
     * Runs all of it on the calling thread.
     *
     * @param folder that gets a folder of its own for this study
     * @return the first page of the report
     */
    public File run(Roster problem, File folder) {
        var charts = new ProblemBenchmarksConfig();
        charts.setProblemStatisticTypeList(CHARTS);
        var common = new SolverBenchmarkConfig();
        common.setProblemBenchmarksConfig(charts);
        common.setSubSingleCount(runs);
        var config = new PlannerBenchmarkConfig();
        config.setBenchmarkDirectory(folder);
        config.setWarmUpSecondsSpentLimit((long) warmUpSeconds);
        config.setInheritedSolverBenchmarkConfig(common);
        config.setSolverBenchmarkConfigList(candidates.entrySet().stream()
                .map(candidate -> named(candidate.getKey(), candidate.getValue()))
                .toList());
        var benchmark =
                (DefaultPlannerBenchmark) PlannerBenchmarkFactory.create(config).buildPlannerBenchmark(problem);
        benchmark.benchmark();
        return benchmark.getBenchmarkReport().getHtmlOverviewFile();
    }

    private static SolverBenchmarkConfig named(String name, SolverConfig config) {
        var candidate = new SolverBenchmarkConfig();
        candidate.setName(name);
        candidate.setSolverConfig(config);
        return candidate;
    }
}
