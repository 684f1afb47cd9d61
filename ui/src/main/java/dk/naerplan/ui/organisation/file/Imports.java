package dk.naerplan.ui.organisation.file;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.ui.store.change.DocumentChanges;
import dk.naerplan.ui.store.change.PartChange;
import java.util.List;

/** What a file changes of what is there. */
public final class Imports {

    private Imports() {}

    /** Without what is decided, which no workbook says. */
    public static List<PartChange> changes(DataSet before, DataSet after) {
        return DocumentChanges.between(before.withRoster(RosterData.EMPTY), after.withRoster(RosterData.EMPTY));
    }
}
