package dk.naerplan.ui.store.change;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.io.ReadLimits;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.format.shape.Defaults;
import dk.naerplan.datasets.format.shape.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents as trees in which every default is spelled out. */
public final class DocumentTree {

    private static final DataSetReader READER = new DataSetReader(new ReadLimits(Integer.MAX_VALUE, Integer.MAX_VALUE));
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DocumentTree() {}

    public static ObjectNode of(DataSet document) {
        JsonNode sparse = MAPPER.readTree(DataSetWriter.toText(document));
        return (ObjectNode) Defaults.fill(Shape.ofDocument(), sparse);
    }

    /** The document of a tree that may have become wrong. */
    static ReadResult read(ObjectNode tree) {
        byte[] text = MAPPER.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
        try {
            return READER.read(new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
