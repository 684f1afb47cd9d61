package dk.naerplan.solver.solving;

/** The search, or whoever listened to it, failed; the message and the cause tell why. */
public final class SolveFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SolveFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
