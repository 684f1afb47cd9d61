package dk.naerplan.ui.jobs;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Runs searches apart from the pages that ask for them, and no more at a time than the machine can bear. */
@Service
public class SolveService {

    private final Search search;
    private final Semaphore places;

    public SolveService(Search search, @Value("${naerplan.solve.at-a-time}") int atATime) {
        this.search = search;
        this.places = new Semaphore(atATime);
    }

    /** Starts a search; empty when as many searches run as may. */
    public Optional<SolveHandle> start(Roster problem, SolverSettings settings, SolveListener listener) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            SolveHandle handle = search.start(problem, settings, listener::progressed);
            Thread.ofVirtual().name("solve-watch").start(() -> watch(handle, listener));
            return Optional.of(handle);
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    private void watch(SolveHandle handle, SolveListener listener) {
        try {
            var result = handle.await();
            places.release();
            listener.finished(result);
        } catch (RuntimeException e) {
            places.release();
            listener.failed(e);
        }
    }
}
