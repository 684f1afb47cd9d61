package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.table.Column;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which cell each place of a document came from. */
final class Places {

    private final Map<String, CellPlace> places = new HashMap<>();

    /** @param pointer JSON pointer into the document */
    void add(String pointer, CellPlace place) {
        places.putIfAbsent(pointer, place);
    }

    /** The place of a column of the record at the pointer, and of the objects that its path leads through. */
    void add(String pointer, Column column, CellPlace place) {
        String at = pointer;
        for (String name : column.path()) {
            at = at + "/" + name;
            add(at, place);
        }
    }

    /** The cell of the place, or of what it lies in. */
    Optional<CellPlace> of(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            CellPlace place = places.get(at);
            if (place != null) {
                return Optional.of(place);
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Optional.empty();
    }
}
