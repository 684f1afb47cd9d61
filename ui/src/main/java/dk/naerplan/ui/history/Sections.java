package dk.naerplan.ui.history;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.shape.Shape;

/** What the lists of a document define. */
final class Sections {

    private Sections() {}

    static Kind kind(String section) {
        return Shape.ofDocument()
                .field(section)
                .map(field -> field.defines().getFirst())
                .orElseThrow();
    }
}
