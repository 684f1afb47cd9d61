package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.datasets.format.shape.Defaults;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** All checks of a document, in an order in which later ones can build on earlier ones. */
public final class DocumentCheck {

    private final Function<JsonNode, DataSet> binder;
    private final Issues issues;

    /** @param binder makes the records of a tree that fits and has every default filled in */
    public DocumentCheck(Function<JsonNode, DataSet> binder, Issues issues) {
        this.binder = binder;
        this.issues = issues;
    }

    /** The document, when nothing is wrong with it that matters. */
    public Optional<DataSet> check(JsonNode tree) {
        new PersonalNumberCheck(issues).check(tree, Pointer.ROOT);
        JsonNode version = tree.path("schemaVersion");
        if (version.isNumber() && version.asDouble() != DataSet.VERSION) {
            issues.add(
                    IssueType.WRONG_VERSION,
                    Pointer.ROOT.to("schemaVersion"),
                    version.toString(),
                    String.valueOf(DataSet.VERSION));
            return Optional.empty();
        }
        JsonNode fitting = new ShapeCheck(issues).fit(tree);
        JsonNode filled = Defaults.fill(Shape.ofDocument(), fitting);
        DataSet document = binder.apply(filled);
        if (DemandCheck.isBearable(document, issues)) {
            new ReferenceCheck(Names.of(document), issues).check(filled);
            MeaningChecks.check(document, new Findings(issues));
        }
        return issues.hasErrors() ? Optional.empty() : Optional.of(document);
    }
}
