package dk.naerplan.benchmarks.bench.result;

import dk.naerplan.benchmarks.bound.BoundDocument;
import java.util.Optional;

/** Finds the limit that is stored beside a data set. */
@FunctionalInterface
public interface StoredLimits {

    StoredLimits NONE = (dataSet, fingerprint) -> Optional.empty();

    /** @param fingerprint of the document; the limit of another edition of the data set is none */
    Optional<BoundDocument> find(String dataSet, String fingerprint);
}
