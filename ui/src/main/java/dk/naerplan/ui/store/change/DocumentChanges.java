package dk.naerplan.ui.store.change;

import dk.naerplan.datasets.format.DataSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What differs between two documents. */
public final class DocumentChanges {

    private final Parts before;
    private final Parts after;

    private DocumentChanges(Parts before, Parts after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Elements that were added or removed, and values of the others that are another, in the order of the document: first the
     * organisation, its demand and its settings, then what is decided.
     */
    public static List<PartChange> between(DataSet before, DataSet after) {
        return before.equals(after) ? List.of() : new DocumentChanges(Parts.of(before), Parts.of(after)).list();
    }

    private List<PartChange> list() {
        var changes = new ArrayList<PartChange>();
        Set<PartId> known = both(before.items.keySet(), after.items.keySet());
        for (PartId item : known) {
            var change = new PartChange(
                    item, Optional.ofNullable(before.items.get(item)), Optional.ofNullable(after.items.get(item)));
            if (change.isAdded() || change.isRemoved()) {
                changes.add(change);
            }
        }
        for (PartId part : both(before.values.keySet(), after.values.keySet())) {
            var change = new PartChange(
                    part, Optional.ofNullable(before.values.get(part)), Optional.ofNullable(after.values.get(part)));
            if (!change.before().equals(change.after()) && !isOfAnother(part, known)) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Whether the part belongs to an element that is only in one of the documents. */
    private boolean isOfAnother(PartId part, Set<PartId> known) {
        PartId item = PartId.whole(part.section(), part.item());
        return known.contains(item) && before.items.containsKey(item) != after.items.containsKey(item);
    }

    private static Set<PartId> both(Set<PartId> before, Set<PartId> after) {
        var both = new LinkedHashSet<>(before);
        both.addAll(after);
        return both;
    }
}
