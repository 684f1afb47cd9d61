package dk.naerplan.ui.wishes;

/** Whether an employee would like to have a session then. */
public enum Liking {
    NEUTRAL,
    DESIRED,
    UNDESIRED;

    /** The one that comes after it when somebody goes through them. */
    Liking next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
