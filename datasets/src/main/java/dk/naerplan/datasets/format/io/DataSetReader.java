package dk.naerplan.datasets.format.io;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.check.DocumentCheck;
import dk.naerplan.datasets.format.check.Issues;
import dk.naerplan.datasets.format.check.RosterCheck;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents, and reports everything that is wrong with them at once. Never fails because of what a document says. */
public final class DataSetReader {

    private static final JsonMapper RECORDS = JsonFormat.records();

    private final TreeReader trees;

    public DataSetReader() {
        this(ReadLimits.STANDARD);
    }

    public DataSetReader(ReadLimits limits) {
        this.trees = new TreeReader(limits);
    }

    /** @throws IOException when the file can not be opened or read */
    public ReadResult read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * Reads to the end of the stream, and leaves closing it to the caller.
     *
     * @throws IOException when the stream fails
     */
    public ReadResult read(InputStream stream) throws IOException {
        var issues = new Issues();
        Optional<JsonNode> tree = trees.read(stream, issues);
        Optional<DataSet> document = tree.flatMap(value -> new DocumentCheck(DataSetReader::bind, issues).check(value));
        document.ifPresent(found -> RosterMapper.map(found).issues().forEach(issues::add));
        return new ReadResult(document, issues.found());
    }

    /** Whether a document is readable that was read, and in which nothing has changed since but what is decided. */
    public static boolean isReadableStill(DataSet document) {
        return RosterCheck.check(document, RECORDS.valueToTree(document.roster())).stream()
                .noneMatch(Issue::isError);
    }

    private static DataSet bind(JsonNode filled) {
        return RECORDS.treeToValue(filled, DataSet.class);
    }
}
