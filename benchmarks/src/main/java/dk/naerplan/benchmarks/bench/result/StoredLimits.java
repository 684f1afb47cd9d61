package dk.naerplan.benchmarks.bench.result;

import dk.naerplan.benchmarks.bound.BoundDocument;
import java.util.Optional;

/** Finds the limit that is stored for a data set. */
@FunctionalInterface
public interface StoredLimits {

    Optional<BoundDocument> find(String dataSet);
}
