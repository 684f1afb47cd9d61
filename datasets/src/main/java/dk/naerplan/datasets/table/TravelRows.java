package dk.naerplan.datasets.table;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Travel times as rows: from where, to where, how many minutes. */
public final class TravelRows {

    public static final String SECTION = "travel";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String MINUTES = "minutes";

    /** The columns of the rows. */
    public static final Table TABLE = Synthetic.travel();

    private TravelRows() {}

    /** The rows of a document. */
    public static List<ObjectNode> of(JsonNode document) {
        var rows = new ArrayList<ObjectNode>();
        document.path(SECTION)
                .path(MINUTES)
                .properties()
                .forEach(from -> from.getValue()
                        .properties()
                        .forEach(to -> rows.add(JsonNodeFactory.instance
                                .objectNode()
                                .put(FROM, from.getKey())
                                .put(TO, to.getKey())
                                .set(MINUTES, to.getValue()))));
        return rows;
    }

    /** Where in a document the row is kept. */
    public static List<String> path(JsonNode row) {
        return List.of(MINUTES, row.path(FROM).asString(""), row.path(TO).asString(""));
    }
}
