package dk.naerplan.benchmarks.bench.contender;

import dk.naerplan.solver.domain.Roster;
import java.util.List;

/** Somebody who finds rosters. Another one is a small class here and a line in {@link #all}. */
public sealed interface Contender permits OwnSolver, DefaultConfiguration, GreedyConstruction, CpSat {

    /** In the order in which they are shown. */
    static List<Contender> all() {
        return List.of(
                new OwnSolver(1), new OwnSolver(2), new DefaultConfiguration(), new CpSat(), new GreedyConstruction());
    }

    /** Those that run without being asked for by name. */
    static List<Contender> usual() {
        return all().stream().filter(Contender::isUsual).toList();
    }

    /** The name in options, files and text keys. */
    String id();

    /** Whether it runs without being asked for by name. */
    default boolean isUsual() {
        return true;
    }

    /** Whether another seed gives another roster; if not, one run is enough. */
    default boolean isSeeded() {
        return true;
    }

    /** Whether a run can be expected to use up its time. */
    default boolean usesItsTime() {
        return true;
    }

    /** Whether a problem of so many sessions is within reach of the effort at all. */
    default boolean takes(int sessions, Effort effort) {
        return true;
    }

    /**
     * Searches on the calling thread until the effort is spent or the signal to stop is given. Leaves the problem as it is.
     *
     * @param trace hears of every better roster
     */
    Outcome run(Roster problem, Effort effort, long seed, Trace trace, StopSignal stop);
}
