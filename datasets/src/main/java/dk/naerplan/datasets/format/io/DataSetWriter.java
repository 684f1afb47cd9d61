package dk.naerplan.datasets.format.io;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.format.shape.Sparse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents: sparse, in a fixed order, in UTF-8, the same bytes for the same document. */
public final class DataSetWriter {

    private static final JsonMapper RECORDS = JsonFormat.records();

    /** The last member of a document. */
    private static final FieldShape ROSTER = Shape.ofDocument().fields().getLast();

    private DataSetWriter() {}

    /**
     * Writes the document, and leaves closing the stream to the caller.
     *
     * @throws IOException when the stream fails
     */
    public static void write(DataSet document, OutputStream stream) throws IOException {
        stream.write(toText(document).getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    public static String toText(DataSet document) {
        JsonNode spelledOut = RECORDS.valueToTree(document);
        return JsonText.of(Sparse.prune(Shape.ofDocument(), spelledOut)) + "\n";
    }

    /**
     * The same as {@link #toText(DataSet)}, where only what is decided has changed.
     *
     * @param text of the document with other decisions
     */
    public static String toText(DataSet document, String text) {
        int last = text.lastIndexOf("\n  \"%s\": ".formatted(ROSTER.name()));
        JsonNode decided = Sparse.prune(ROSTER.shape(), RECORDS.valueToTree(document.roster()));
        return last < 0 || decided.isEmpty()
                ? toText(document)
                : text.substring(0, last + 1) + JsonText.lastMember(ROSTER.name(), decided) + "\n";
    }
}
