package dk.naerplan.ui.store.change;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A part that is another, was added or was removed.
 *
 * @param before empty when it was not there
 * @param after empty when it is gone
 */
public record PartChange(PartId part, Optional<JsonNode> before, Optional<JsonNode> after) {

    public boolean isAdded() {
        return before.isEmpty();
    }

    public boolean isRemoved() {
        return after.isEmpty();
    }
}
