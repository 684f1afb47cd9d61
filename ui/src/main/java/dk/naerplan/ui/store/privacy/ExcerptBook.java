package dk.naerplan.ui.store.privacy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.store.privacy.PrivacyTable.Owner;
import dk.naerplan.ui.store.privacy.PrivacyTable.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Collects excerpts; of revisions in a row that say the same about the employee only the first. */
final class ExcerptBook {

    private final EmployeeExcerpt excerpt;
    private final ObjectNode export;
    private final Map<UUID, ObjectNode> last = new HashMap<>();

    ExcerptBook(EmployeeExcerpt excerpt, ObjectNode export) {
        this.excerpt = excerpt;
        this.export = export;
    }

    void add(Place place, DataSet document) {
        ObjectNode said = excerpt.of(document);
        if (!said.isEmpty() && !said.equals(last.put(place.id(), said))) {
            export.withArray(place.owner() == Owner.PLAN ? "plans" : "organisation")
                    .addObject()
                    .put("id", place.id().toString())
                    .put("week", document.week().toString())
                    .put("revision", place.number())
                    .set("said", said);
        }
    }
}
