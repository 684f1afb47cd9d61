package dk.naerplan.ui.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.store.PlanId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** The comparisons of everybody, the latest for each person and plan, for as long as the process lives. */
@Service
class ScenarioDesk {

    private record Place(String owner, PlanId plan) {}

    private final SolveJobs jobs;
    private final Map<Place, ScenarioBatch> batches = new ConcurrentHashMap<>();

    ScenarioDesk(SolveJobs jobs) {
        this.jobs = jobs;
    }

    Optional<ScenarioBatch> find(String owner, PlanId plan) {
        return Optional.ofNullable(batches.get(new Place(owner, plan)));
    }

    /** Begins a comparison in the name of the one who asks; one that runs for the same plan ends. */
    ScenarioBatch begin(ScenarioOrder order, DataSet document) {
        var place = new Place(order.owner(), order.origin().plan());
        find(place.owner(), place.plan()).ifPresent(ScenarioBatch::stop);
        var batch = new ScenarioBatch(
                order, ScenarioPlan.of(document, order.policies()), jobs, CurrentUser.inTheirName(worker()));
        batches.put(place, batch);
        batch.begin();
        return batch;
    }

    /** Does one thing after the other on a thread that ends when there is nothing to do. */
    private static ExecutorService worker() {
        var worker = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofVirtual().name("scenarios").factory());
        worker.allowCoreThreadTimeOut(true);
        return worker;
    }
}
