package dk.naerplan.benchmarks.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work end in order. When the process is asked to end (Ctrl-C), the work is stopped, and the process waits until its
 * result has been printed and written.
 */
final class OrderlyEnd implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch reported = new CountDownLatch(1);
    private final Runnable stop;
    private final Thread hook = new Thread(this::stopAndWait, "orderly-end");

    /** @param stop makes the work end soon */
    OrderlyEnd(Runnable stop) {
        this.stop = stop;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopAndWait() {
        stop.run();
        try {
            reported.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        reported.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, and the hook with it
        }
    }
}
