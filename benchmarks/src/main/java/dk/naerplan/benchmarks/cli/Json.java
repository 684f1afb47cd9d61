package dk.naerplan.benchmarks.cli;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small helpers for machine-readable output. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode score(HardMediumSoftLongScore score) {
        return object().put("hard", score.hardScore())
                .put("medium", score.mediumScore())
                .put("soft", score.softScore());
    }

    static void print(ObjectNode document, PrintWriter out) {
        out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document));
        out.flush();
    }
}
