package dk.naerplan.ui.jobs;

/** A process was held up for so long that another one runs its job now. */
final class TakenOverException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakenOverException(JobId job) {
        super("The job %s has been taken over by another process.".formatted(job));
    }
}
