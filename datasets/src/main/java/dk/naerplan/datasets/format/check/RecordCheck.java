package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.datasets.format.shape.Defaults;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The checks that documents besides data sets go through: their shape, and what they name in a data set. */
public final class RecordCheck {

    private RecordCheck() {}

    /** The tree with every default filled in, when it fits. */
    public static Optional<JsonNode> fit(Shape.Fields shape, int version, JsonNode tree, Issues issues) {
        new PersonalNumberCheck(issues).check(tree, Pointer.ROOT);
        JsonNode given = tree.path("schemaVersion");
        if (given.isNumber() && given.asDouble() != version) {
            issues.add(
                    IssueType.WRONG_VERSION,
                    Pointer.ROOT.to("schemaVersion"),
                    given.toString(),
                    String.valueOf(version));
            return Optional.empty();
        }
        JsonNode fitting = new ShapeCheck(issues).fit(shape, tree);
        return issues.hasErrors() ? Optional.empty() : Optional.of(Defaults.fill(shape, fitting));
    }

    /**
     * Reports what a part names that the data set does not have.
     *
     * @param field where the part stands, and
     * @param index which of the elements there it is, from 0
     */
    public static void references(
            Shape.Fields shape, JsonNode part, DataSet document, String field, int index, Issues issues) {
        new ReferenceCheck(Names.of(document), issues)
                .check(shape, part, Pointer.ROOT.to(field).to(index));
    }
}
