package dk.naerplan.ui.jobs;

/** Says to a running job when it is time to tell and to hear. */
@FunctionalInterface
interface Pulse {

    /** Runs the task at every beat until closed; when {@code close} returns, the task runs no more. */
    Beating start(Runnable task);

    /** Something that beats until it is closed, which may happen twice. */
    @FunctionalInterface
    interface Beating extends AutoCloseable {

        @Override
        void close();
    }
}
