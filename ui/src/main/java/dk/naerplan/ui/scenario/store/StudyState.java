package dk.naerplan.ui.scenario.store;

/** How far a study has come. */
public enum StudyState {
    RUNNING,
    /** Somebody ended it; what was found by then stays. */
    STOPPED,
    DONE,
    /** The week that it is about cannot be read any more. */
    BROKEN
}
