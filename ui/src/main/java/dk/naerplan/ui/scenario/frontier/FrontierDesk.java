package dk.naerplan.ui.scenario.frontier;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.store.PlanId;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

/**
 * The sweeps of everybody, the latest for each person and plan, for as long as the process lives. One runs at a time; the others wait
 * for their turn.
 */
@Service
class FrontierDesk {

    /** Leaves cores to the searches of plans. */
    private static final int PARALLEL = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);

    private record Place(String owner, PlanId plan) {}

    private final Map<Place, FrontierRun> runs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("naerplan-frontier").daemon().factory());

    Optional<FrontierRun> find(String owner, PlanId plan) {
        return Optional.ofNullable(runs.get(new Place(owner, plan)));
    }

    /**
     * Begins a sweep; one that the same person has for the same plan ends.
     *
     * @param time for all searches together
     */
    FrontierRun begin(String owner, PlanId plan, DataSet base, int balances, Duration time) {
        find(owner, plan).ifPresent(FrontierRun::stop);
        var run = new FrontierRun(
                base,
                balances,
                searches -> SolverSettings.ofTime(time.multipliedBy(PARALLEL).dividedBy(searches)),
                PARALLEL);
        runs.put(new Place(owner, plan), run);
        worker.execute(run::run);
        return run;
    }

    @PreDestroy
    void close() {
        runs.values().forEach(FrontierRun::stop);
        worker.shutdown();
    }
}
