package dk.naerplan.ui.store;

/** What became of a change. */
public sealed interface Saved {

    /** It is on the disk, as the plan's newest revision. */
    record Done(Revision revision) implements Saved {}

    /** Nothing was saved: somebody else has changed the plan meanwhile. What they made of it. */
    record Conflict(Revision newest) implements Saved {}
}
