package dk.naerplan.benchmarks.bound;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Bound documents as JSON, and back. */
public final class BoundJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BoundJson() {}

    public static String toText(BoundDocument document) {
        return MAPPER.writeValueAsString(document) + "\n";
    }

    /** @throws tools.jackson.core.JacksonException when the text is not a bound document */
    public static BoundDocument read(String text) {
        return MAPPER.readValue(text, BoundDocument.class);
    }
}
