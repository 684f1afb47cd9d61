package dk.naerplan.ui.jobs;

/** Somebody listens until it is closed. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
