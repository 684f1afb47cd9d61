package dk.naerplan.ui.scenario.store;

/** Which question. */
public enum StudyKind {
    /** What do these scenarios do to the week? */
    COMPARISON,
    /** What do closeness and coordination cost each other? */
    FRONTIER,
    /** What stays undone when somebody is away? */
    ABSENCE,
    /** What would training and hiring bring? */
    STAFF,
    /** On how many days should people sit locally? */
    DAYS,
    /** What becomes of it over weeks? */
    WEEKS
}
