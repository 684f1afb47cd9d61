package dk.naerplan.datasets.format.io;

import dk.naerplan.datasets.format.check.Issues;
import dk.naerplan.datasets.format.check.RecordCheck;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.format.shape.Sparse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes documents besides data sets the way data sets are: sparse, and with all issues at once. */
public final class RecordFormat<T extends Record> {

    private static final JsonMapper RECORDS = JsonFormat.records();

    private final Class<T> type;
    private final int version;

    /** @param version what the field {@code schemaVersion} must say */
    public RecordFormat(Class<T> type, int version) {
        this.type = type;
        this.version = version;
    }

    /**
     * What reading gave.
     *
     * @param value present when there is no error
     */
    public record Read<T>(Optional<T> value, List<Issue> issues) {

        public Read {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Reads to the end of the stream, and leaves closing it to the caller.
     *
     * @throws IOException when the stream fails
     */
    public Read<T> read(InputStream stream) throws IOException {
        var issues = new Issues();
        Optional<JsonNode> tree = new TreeReader(ReadLimits.STANDARD).read(stream, issues);
        Optional<T> value = tree.flatMap(found -> RecordCheck.fit(Shape.of(type), version, found, issues))
                .map(filled -> RECORDS.treeToValue(filled, type));
        return new Read<>(issues.hasErrors() ? Optional.empty() : value, issues.found());
    }

    public String toText(T value) {
        return JsonText.of(treeOf(value)) + "\n";
    }

    /** The value as JSON, without what is meant anyway. */
    public static JsonNode treeOf(Record value) {
        return Sparse.prune(Shape.of(value.getClass()), RECORDS.valueToTree(value));
    }
}
