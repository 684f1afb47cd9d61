package dk.naerplan.benchmarks.speed;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.naerplan.benchmarks.bench.BenchCase;
import dk.naerplan.benchmarks.bench.BenchSuite;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SearchConfig;
import dk.naerplan.solver.solving.SolverSettings;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How fast the search tries moves on a large data set, as a share of the speed on a small one. Both are solved for a while
 * first; then short runs of the two that construct nothing alternate, in processor time, so that a busy machine slows both alike.
 * What a run needs to begin is taken off by a second run of a tenth of the moves.
 *
 * <p>Arguments: two data sets of the suite {@code full}, seconds to solve each first, rounds, and moves for each run.
 */
final class SpeedBySize {

    private SpeedBySize() {}

    public static void main(String[] arguments) {
        Duration first = Duration.ofSeconds(Long.parseLong(arguments[2]));
        Roster small = solved(arguments[0], first);
        Roster large = solved(arguments[1], first);
        int rounds = Integer.parseInt(arguments[3]);
        long moves = Long.parseLong(arguments[4]);
        var shares = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            double slow = speed(large, moves, round);
            double fast = speed(small, moves, round);
            shares.add(slow / fast);
            System.out.printf(Locale.ROOT, "%.0f against %.0f moves a second: %.2f%n", slow, fast, slow / fast);
        }
        System.out.printf(Locale.ROOT, "median %.2f%n", median(shares));
    }

    private static Roster solved(String name, Duration time) {
        BenchCase found = BenchSuite.FULL.cases().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Roster problem = RosterMapper.toRoster(found.source().get());
        return new RosterSolver().solve(problem, SolverSettings.ofTime(time)).roster();
    }

    private static double speed(Roster start, long moves, long seed) {
        long few = moves / 10;
        long beginning = nanos(start, few, seed);
        return (moves - few) * 1e9 / (nanos(start, moves, seed) - beginning);
    }

    private static long nanos(Roster start, long moves, long seed) {
        var threads = ManagementFactory.getThreadMXBean();
        var search = SolverFactory.<Roster>create(
                        improving(SolverSettings.ofMoves(moves).withSeed(seed)))
                .buildSolver();
        long before = threads.getCurrentThreadCpuTime();
        search.solve(start);
        return threads.getCurrentThreadCpuTime() - before;
    }

    /** Construction would go over all empty seats of the start again, and use up the moves of a short run. */
    private static SolverConfig improving(SolverSettings settings) {
        SolverConfig config = SearchConfig.of(settings);
        return config.withPhaseList(Objects.requireNonNull(config.getPhaseConfigList()).stream()
                .filter(phase -> !(phase instanceof ConstructionHeuristicPhaseConfig))
                .toList());
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
