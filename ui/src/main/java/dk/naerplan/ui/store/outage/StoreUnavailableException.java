package dk.naerplan.ui.store.outage;

/** The database could not be used; nothing was changed. Another try makes sense later. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final StoreFailure failure;

    public StoreUnavailableException(StoreFailure failure, Throwable cause) {
        super("The database could not be used (%s).".formatted(failure), cause);
        this.failure = failure;
    }

    public StoreFailure failure() {
        return failure;
    }
}
