package dk.naerplan.solver.solving;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Searches that run at the same time. When one fails, or the waiting thread is interrupted, all of them end. */
final class SideBySide {

    private final List<Search> searches;

    SideBySide(List<Search> searches) {
        this.searches = searches;
    }

    /** The results in the order of the searches. */
    List<SolveResult> run() {
        var factory = Thread.ofPlatform().name("naerplan-search-", 0).daemon().factory();
        try (ExecutorService threads = Executors.newFixedThreadPool(searches.size(), factory)) {
            var running = searches.stream()
                    .map(search -> threads.submit(() -> runOne(search)))
                    .toList();
            return await(running);
        }
    }

    private SolveResult runOne(Search search) {
        boolean fine = false;
        try {
            SolveResult result = search.run();
            fine = true;
            return result;
        } finally {
            if (!fine) {
                stop();
            }
        }
    }

    private List<SolveResult> await(List<Future<SolveResult>> running) {
        return running.stream().map(this::await).toList();
    }

    private SolveResult await(Future<SolveResult> running) {
        return Awaiting.result(running, this::stop);
    }

    private void stop() {
        searches.forEach(Search::stop);
    }
}
