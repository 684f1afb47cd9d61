package dk.naerplan.ui.reliability;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.ui.api.Documents;

/**
 * One thing that an editor does to a plan.
 *
 * @param reason by which it is known again
 * @param balance what makes its document another one
 */
record Edit(String reason, int balance) {

    DataSet document() {
        return Documents.LEMVIG.withSettings(Documents.LEMVIG.settings().withBalance(balance));
    }

    /** The body of a request for a new plan of that name. */
    String asPlan(String name) {
        return "{\"name\": \"%s\", %s".formatted(name, rest());
    }

    /** The body of a request for another revision. */
    String asRevision() {
        return "{" + rest();
    }

    private String rest() {
        return "\"reason\": \"%s\", \"document\": %s}".formatted(reason, DataSetWriter.toText(document()));
    }
}
