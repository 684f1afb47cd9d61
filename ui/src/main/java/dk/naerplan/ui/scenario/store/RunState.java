package dk.naerplan.ui.scenario.store;

/** How far one search of a study has come. */
public enum RunState {
    /** Not handed to the jobs yet. */
    WAITING,
    /** With the jobs. */
    OPEN,
    FOUND,
    /** Stopped, or failed: it does not count, for it had less time than the others. */
    LEFT_OUT;

    public boolean isOver() {
        return this == FOUND || this == LEFT_OUT;
    }
}
