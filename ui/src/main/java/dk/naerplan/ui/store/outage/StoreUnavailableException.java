package dk.naerplan.ui.store.outage;

import dk.naerplan.ui.shell.Outage;

/** The database could not be used; nothing was changed. Another try makes sense later. */
public final class StoreUnavailableException extends RuntimeException implements Outage {

    private static final long serialVersionUID = 1L;

    private final StoreFailure failure;

    public StoreUnavailableException(StoreFailure failure, Throwable cause) {
        super("The database could not be used (%s).".formatted(failure), cause);
        this.failure = failure;
    }

    @Override
    public StoreFailure failure() {
        return failure;
    }
}
