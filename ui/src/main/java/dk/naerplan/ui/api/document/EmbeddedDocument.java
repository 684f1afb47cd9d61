package dk.naerplan.ui.api.document;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.ui.api.problem.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** A data set inside another body. It is read as if it came alone; the issues say where in the body it is. */
final class EmbeddedDocument extends StdDeserializer<DataSet> {

    private static final DataSetReader READER = new DataSetReader();

    EmbeddedDocument() {
        super(DataSet.class);
    }

    @Override
    public DataSet deserialize(JsonParser parser, DeserializationContext context) {
        String place = parser.streamReadContext().pathAsPointer().toString();
        JsonNode tree = context.readTree(parser);
        ReadResult result = read(JsonMapper.shared().writeValueAsBytes(tree));
        return result.document().orElseThrow(() -> new InvalidDocumentException(result.errors(), place));
    }

    private static ReadResult read(byte[] document) {
        try {
            return READER.read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
