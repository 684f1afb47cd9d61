package dk.naerplan.datasets.spreadsheet;

import java.util.List;

/**
 * One row of a sheet that says anything.
 *
 * @param index from 0
 * @param texts what its cells say, from the first column on
 */
record SheetRow(int index, List<String> texts) {

    SheetRow {
        texts = List.copyOf(texts);
    }

    /** Blank beyond the last cell. */
    String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    boolean isBlank() {
        return texts.stream().allMatch(String::isEmpty);
    }
}
