package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.io.RecordFormat;
import dk.naerplan.datasets.format.shape.DataSetSchema;
import dk.naerplan.datasets.format.shape.Shape;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;

/** Reads and writes scenarios as JSON. */
public final class ScenarioFormat {

    private static final RecordFormat<Scenario> FORMAT = new RecordFormat<>(Scenario.class, Scenario.VERSION);

    private ScenarioFormat() {}

    /**
     * Reads to the end of the stream. What the scenario names is only checked when it is applied to a data set.
     *
     * @throws IOException when the stream fails
     */
    public static RecordFormat.Read<Scenario> read(InputStream stream) throws IOException {
        return FORMAT.read(stream);
    }

    /** The same bytes for the same scenario. */
    public static String toText(Scenario scenario) {
        return FORMAT.toText(scenario);
    }

    /** The format as JSON Schema, draft 2020-12. */
    public static JsonNode schema() {
        return DataSetSchema.of(
                Shape.of(Scenario.class),
                "Nærplan scenario, version " + Scenario.VERSION,
                "What is another than in a data set: placement, people, demand, money, weights.");
    }
}
