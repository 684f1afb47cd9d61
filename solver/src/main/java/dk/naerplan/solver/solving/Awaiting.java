package dk.naerplan.solver.solving;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for searches that are under way. */
final class Awaiting {

    private Awaiting() {}

    /**
     * What the search ends with. Whoever is interrupted meanwhile stops it and still gets what it found.
     *
     * @throws SolveFailedException when the search failed
     */
    static SolveResult result(Future<SolveResult> running, Runnable stop) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return running.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop.run();
                } catch (ExecutionException e) {
                    throw new SolveFailedException("The search failed: %s".formatted(e.getCause()), e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
