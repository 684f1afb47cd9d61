package dk.naerplan.ui.store.archive;

/** A backup could not be made or put back; nothing has changed. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, with the value, and what to try */
    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
