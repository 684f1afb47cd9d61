package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.Contender;
import dk.naerplan.benchmarks.bench.contender.Effort;
import dk.naerplan.benchmarks.bound.BoundDocument;
import dk.naerplan.benchmarks.bound.StaleBoundException;
import dk.naerplan.benchmarks.bound.StoredBounds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the user wants measured.
 *
 * @param seeds 1 or more runs of each contender on each data set, from the seeds 0, 1, …
 * @param time of each run, in place of the cases' own
 * @param moves of each local search, besides the time
 */
public record BenchOrder(
        List<BenchCase> cases, List<Contender> contenders, int seeds, Optional<Duration> time, OptionalLong moves) {

    private static final Logger LOG = LoggerFactory.getLogger(BenchOrder.class);

    public BenchOrder {
        cases = List.copyOf(cases);
        contenders = List.copyOf(contenders);
        if (seeds < 1) {
            throw new IllegalArgumentException("The number of seeds (%d) must be 1 or more.".formatted(seeds));
        }
    }

    /** The bound that is stored for a data set of the order; empty when there is none, or only one of another edition. */
    public Optional<BoundDocument> storedBound(String dataSet) {
        try {
            return cases.stream()
                    .filter(each -> each.name().equals(dataSet))
                    .findFirst()
                    .flatMap(each -> StoredBounds.of(each.source().get()));
        } catch (StaleBoundException e) {
            LOG.warn("{}", e.getMessage());
            return Optional.empty();
        }
    }

    Effort effort(BenchCase dataSet) {
        Effort effort = Effort.of(time.orElse(dataSet.time()));
        return moves.isPresent() ? effort.withMoves(moves.getAsLong()) : effort;
    }
}
