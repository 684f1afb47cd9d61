package dk.naerplan.datasets.format.io;

import dk.naerplan.datasets.format.DataSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data sets that come with the product. People and places in them are invented. */
public final class BundledDataSets {

    private static final String FOLDER = "/dk/naerplan/datasets/data/";
    private static final String INDEX = "index.txt";

    private BundledDataSets() {}

    /** The names, in the order in which they should be offered. */
    public static List<String> names() {
        try (InputStream index = open(INDEX)) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The data set of a name.
     *
     * @throws IllegalArgumentException when no bundled data set has the name
     */
    public static DataSet load(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("There is no bundled data set (%s).\nMaybe use one of %s."
                    .formatted(name, String.join(", ", names())));
        }
        try (InputStream document = open(name + ".json")) {
            return new DataSetReader().read(document).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = BundledDataSets.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IOException("The bundled file (%s) is missing from the class path.".formatted(FOLDER + file));
        }
        return stream;
    }
}
