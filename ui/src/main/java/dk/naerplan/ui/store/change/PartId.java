package dk.naerplan.ui.store.change;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One part of a document that changes as a whole: a value, or a list without ids of its own.
 *
 * @param section the document's field, for example {@code employees}; {@link #SESSIONS} and {@link #PLACEMENTS} for what is
 *     decided
 * @param item id of the element of the section; empty for a section that is no list
 * @param path fields and keys below; empty for the whole element
 */
public record PartId(String section, String item, List<String> path) {

    /** Sessions of the roster: {@code start}, and {@code seats} with the seat's number. */
    public static final String SESSIONS = "roster/sessions";

    /** Placements of the roster, by employee and day. */
    public static final String PLACEMENTS = "roster/placements";

    public PartId {
        path = List.copyOf(path);
    }

    /** A whole element of a section that is a list. */
    public static PartId whole(String section, String item) {
        return new PartId(section, item, List.of());
    }

    /** A whole element, by what it is called by. */
    public static PartId ofElement(String section, JsonNode element) {
        return whole(section, Parts.idOf(section, element));
    }

    public boolean isWhole() {
        return path.isEmpty();
    }

    /** Whether one of the two is the other, or the element that the other belongs to. */
    public boolean touches(PartId other) {
        return section.equals(other.section)
                && item.equals(other.item)
                && (isWhole() || other.isWhole() || path.equals(other.path));
    }
}
