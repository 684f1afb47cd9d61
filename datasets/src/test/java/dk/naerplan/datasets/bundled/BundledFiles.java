package dk.naerplan.datasets.bundled;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The bundled data sets as tests want them. */
final class BundledFiles {

    private static final Map<String, DataSet> LOADED = new LinkedHashMap<>();

    static {
        BundledDataSets.names().forEach(name -> LOADED.put(name, BundledDataSets.load(name)));
    }

    private BundledFiles() {}

    /** All data sets by name. */
    static Map<String, DataSet> all() {
        return LOADED;
    }

    static DataSet get(String name) {
        return Objects.requireNonNull(LOADED.get(name), name);
    }

    /** The file as it lies in the repository. */
    static String text(String name) {
        String file = "/dk/naerplan/datasets/data/" + name + ".json";
        try (InputStream stream = Objects.requireNonNull(BundledFiles.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
