package dk.naerplan.benchmarks.bound;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolverSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A search for the limit that begins from a roster of our own solver, and can be stopped at any time. */
public final class BoundRun {

    private final Roster problem;
    private final LimitSettings settings;
    private final Duration warmUp;
    private final Clock clock;
    private volatile @Nullable SolveHandle solving;
    private volatile @Nullable LimitSearch searching;
    private volatile boolean stopped;

    /** @param warmUp how long our own solver searches first; part of the time in the settings, zero to leave it out */
    public BoundRun(Roster problem, LimitSettings settings, Duration warmUp, Clock clock) {
        if (warmUp.isNegative() || warmUp.compareTo(settings.time()) >= 0) {
            throw new IllegalArgumentException(
                    "The warm-up (%s) must be 0 or more and shorter than the time (%s).\nMaybe leave it at a tenth."
                            .formatted(warmUp, settings.time()));
        }
        this.problem = problem;
        this.settings = settings;
        this.warmUp = warmUp;
        this.clock = clock;
    }

    /** Searches until all is proven, the time is over, or {@link #stop} is called. Call it once. */
    public ProvenLimit run(LimitListener listener) {
        Optional<Roster> start = warmUp.isPositive() ? Optional.of(solved()) : Optional.empty();
        var search = new LimitSearch(problem, start, settings.lessTime(warmUp), listener, clock);
        searching = search;
        if (stopped) {
            search.stop();
        }
        return search.run();
    }

    private Roster solved() {
        var limit = SolverSettings.ofTime(warmUp).withSeed(settings.seed());
        SolveHandle handle = new RosterSolver().start(problem, limit, progress -> {});
        solving = handle;
        if (stopped) {
            handle.stop();
        }
        return handle.await().roster();
    }

    /** Ends the run soon; what was found and proven by then becomes its result. */
    public void stop() {
        stopped = true;
        SolveHandle handle = solving;
        if (handle != null) {
            handle.stop();
        }
        LimitSearch search = searching;
        if (search != null) {
            search.stop();
        }
    }
}
