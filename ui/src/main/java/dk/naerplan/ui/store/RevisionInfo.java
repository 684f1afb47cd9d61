package dk.naerplan.ui.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A revision without its document.
 *
 * @param number from 1, without gaps
 * @param content number of the revision whose document this one shows; its own unless it undoes or redoes
 * @param parent the revision that undo goes back to; empty for the first and for what was published
 * @param author who made it
 * @param reason what was done, in the author's words or ours
 */
public record RevisionInfo(
        int number,
        RevisionKind kind,
        int content,
        Optional<Integer> parent,
        String author,
        Instant at,
        String reason,
        Figures figures) {}
