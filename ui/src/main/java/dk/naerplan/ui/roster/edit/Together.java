package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import java.util.List;

/** Several edits as one, one after the other. */
public record Together(List<RosterEdit> edits) implements RosterEdit {

    public Together {
        edits = List.copyOf(edits);
    }

    public static Together of(RosterEdit... edits) {
        return new Together(List.of(edits));
    }

    @Override
    public DataSet in(DataSet before) {
        DataSet document = before;
        for (RosterEdit edit : edits) {
            document = edit.in(document);
        }
        return document;
    }
}
