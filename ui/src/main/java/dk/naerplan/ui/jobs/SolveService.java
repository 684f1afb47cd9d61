package dk.naerplan.ui.jobs;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.security.MayPlan;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/** Runs searches apart from the pages that ask for them, and no more at a time than the machine can bear. */
@Service
public class SolveService {

    private final Search search;
    private final Semaphore places;
    private final Set<SolveHandle> running = ConcurrentHashMap.newKeySet();

    public SolveService(Search search, @Value("${naerplan.solve.at-a-time}") int atATime) {
        this.search = search;
        this.places = new Semaphore(atATime);
    }

    /** Starts a search in the name of who asks; empty when as many searches run as may. */
    @MayPlan
    public Optional<SolveHandle> start(Roster problem, SolverSettings settings, SolveListener listener) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            SolveHandle handle = search.start(problem, settings, listener::progressed);
            running.add(handle);
            var watch = new DelegatingSecurityContextRunnable(() -> watch(handle, listener));
            Thread.ofVirtual().name("solve-watch").start(watch);
            return Optional.of(handle);
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    private void watch(SolveHandle handle, SolveListener listener) {
        try {
            var result = handle.await();
            free(handle);
            listener.finished(result);
        } catch (RuntimeException e) {
            free(handle);
            listener.failed(e);
        }
    }

    private void free(SolveHandle handle) {
        if (running.remove(handle)) {
            places.release();
        }
    }

    /** Ends every search, so that the application can end. */
    @PreDestroy
    void stopAll() {
        running.forEach(SolveHandle::stop);
    }
}
