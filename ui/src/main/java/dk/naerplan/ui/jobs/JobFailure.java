package dk.naerplan.ui.jobs;

/** Why a job failed. Says nothing of anybody. */
public enum JobFailure {
    /** The document does not make a roster. */
    UNUSABLE_DOCUMENT,
    /** The search itself failed. */
    SEARCH_FAILED,
    /** Process after process died with it before any of them had found a roster. */
    PROCESSES_DIED
}
