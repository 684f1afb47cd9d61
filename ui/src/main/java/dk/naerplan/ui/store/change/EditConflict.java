package dk.naerplan.ui.store.change;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.ReadResult;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two people changed the same document.
 *
 * @param theirs what the other one changed, and has saved
 * @param mine what I changed, other than they did
 * @param clashes those of my changes that touch something that they changed too, in another way
 * @param saved the document as they saved it
 */
public record EditConflict(List<PartChange> theirs, List<PartChange> mine, List<PartChange> clashes, DataSet saved) {

    public EditConflict {
        theirs = List.copyOf(theirs);
        mine = List.copyOf(mine);
        clashes = List.copyOf(clashes);
    }

    /** @param base what both started from */
    public static EditConflict of(DataSet base, DataSet mine, DataSet theirs) {
        List<PartChange> theirChanges = DocumentChanges.between(base, theirs);
        List<PartChange> myChanges = DocumentChanges.between(base, mine).stream()
                .filter(Predicate.not(theirChanges::contains))
                .toList();
        List<PartChange> clashes = myChanges.stream()
                .filter(change ->
                        theirChanges.stream().anyMatch(other -> other.part().touches(change.part())))
                .toList();
        return new EditConflict(theirChanges, myChanges, clashes, theirs);
    }

    /** Whether all my changes fit beside theirs. */
    public boolean isClean() {
        return clashes.isEmpty();
    }

    /** Their document with my changes, except where both changed the same: there theirs stay. */
    public ReadResult withoutClashes() {
        return with(mine.stream().filter(Predicate.not(clashes::contains)));
    }

    /** Their document with all my changes; where both changed the same, mine count. */
    public ReadResult mineOnTop() {
        return with(mine.stream());
    }

    private ReadResult with(Stream<PartChange> changes) {
        return ChangedDocument.of(saved, changes.toList());
    }
}
