package dk.naerplan.benchmarks.bound;

import dk.naerplan.datasets.format.DataSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bounds that come with the product: proven once, in long searches, and kept under the key of their data set. */
public final class StoredBounds {

    private StoredBounds() {}

    /**
     * The bound of a data set; empty when none is stored.
     *
     * @throws StaleBoundException when the stored bound was proven for another edition of the data set
     */
    public static Optional<BoundDocument> of(DataSet document) {
        Optional<BoundDocument> stored = read(document.key());
        stored.ifPresent(bound -> check(bound, document));
        return stored;
    }

    private static Optional<BoundDocument> read(String key) {
        try (InputStream stream = StoredBounds.class.getResourceAsStream(key + ".json")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(BoundJson.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StaleBoundException when the bound is not of this edition of the data set */
    static void check(BoundDocument bound, DataSet document) {
        String fingerprint = BoundSource.fingerprintOf(document);
        if (!bound.fingerprint().equals(fingerprint)) {
            throw new StaleBoundException(bound, fingerprint);
        }
    }
}
