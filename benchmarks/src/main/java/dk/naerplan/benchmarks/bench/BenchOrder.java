package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.Contender;
import dk.naerplan.benchmarks.bench.contender.Effort;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the user wants measured.
 *
 * @param seeds 1 or more runs of each contender on each data set, from the seeds 0, 1, …
 * @param time of each run, in place of the cases' own
 * @param moves of each local search, besides the time
 */
public record BenchOrder(
        List<BenchCase> cases, List<Contender> contenders, int seeds, Optional<Duration> time, OptionalLong moves) {

    public BenchOrder {
        cases = List.copyOf(cases);
        contenders = List.copyOf(contenders);
        if (seeds < 1) {
            throw new IllegalArgumentException("The number of seeds (%d) must be 1 or more.".formatted(seeds));
        }
    }

    Effort effort(BenchCase dataSet) {
        Effort effort = Effort.of(time.orElse(dataSet.time()));
        return moves.isPresent() ? effort.withMoves(moves.getAsLong()) : effort;
    }
}
