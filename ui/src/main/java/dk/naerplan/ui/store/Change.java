package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.DataSet;

/**
 * What somebody wants to be the next revision of a plan.
 *
 * @param basedOn number of the revision that the author had seen
 * @param author who; a user's name
 * @param reason what was done, at most 500 characters, without the reason of an absence
 */
public record Change(int basedOn, RevisionKind kind, String author, String reason, DataSet document) {

    private static final int LONGEST = 500;

    public Change {
        if (author.isBlank()) {
            throw new IllegalArgumentException("The author is blank. Maybe nobody is signed in.");
        }
        if (reason.length() > LONGEST) {
            throw new IllegalArgumentException("The reason has %d characters, more than %d. Maybe shorten it."
                    .formatted(reason.length(), LONGEST));
        }
    }

    /** The same, with a roster that is being made. */
    Change asDraft() {
        return new Change(basedOn, kind, author, reason, RosterStates.draft(document));
    }
}
