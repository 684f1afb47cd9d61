package dk.naerplan.ui.jobs;

/** How far a job has come. */
public enum JobState {
    QUEUED,
    RUNNING,
    /** Somebody stopped it; the process that runs it has not heard yet. */
    CANCELLING,
    CANCELLED,
    FAILED,
    DONE;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this == CANCELLED || this == FAILED || this == DONE;
    }
}
