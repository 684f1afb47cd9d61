package dk.naerplan.ui.store;

/** What made a revision. */
public enum RevisionKind {
    CREATED,
    EDITED,
    SOLVED,
    UNDONE,
    REDONE,
    RESTORED,
    MERGED,
    PUBLISHED;

    /** Whether the revision shows the document of an earlier one, and only moves along the line of undo. */
    boolean isStep() {
        return this == UNDONE || this == REDONE;
    }

    /** Undo, redo and publishing have their own ways. */
    void requireSavable() {
        if (isStep() || this == PUBLISHED) {
            throw new IllegalArgumentException("A change can not be saved as %s.\n".formatted(this)
                    + "Maybe call undo, redo or Publishing instead.");
        }
    }
}
