package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.issue.Issue;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks only what is decided in a document, where nothing else has changed since all of it was checked. */
public final class RosterCheck {

    private RosterCheck() {}

    /** @param roster the document's, spelled out */
    public static List<Issue> check(DataSet document, JsonNode roster) {
        var issues = new Issues();
        JsonNode tree = JsonNodeFactory.instance.objectNode().set("roster", roster);
        new ReferenceCheck(Names.of(document), issues).check(tree);
        PlanCheck.check(document, new Findings(issues));
        return issues.found();
    }
}
