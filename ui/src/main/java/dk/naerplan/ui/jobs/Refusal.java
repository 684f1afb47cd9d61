package dk.naerplan.ui.jobs;

/** Why a job was not taken. */
public enum Refusal {
    /** The owner has as many jobs that are not over as one may have. */
    OWNER_HAS_TOO_MANY,
    /** There are as many jobs that are not over as there may be. */
    QUEUE_IS_FULL
}
