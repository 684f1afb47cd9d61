package dk.naerplan.benchmarks.bench.result;

import dk.naerplan.benchmarks.bench.Cost;
import dk.naerplan.benchmarks.bench.RunRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The runs of one contender on one data set.
 *
 * @param runs at least one, in order of their seeds
 */
public record ContenderResult(String contender, List<RunRecord> runs) {

    private static final Comparator<RunRecord> BEST_FIRST = Comparator.comparing(
            (RunRecord run) -> run.cost().orElse(new Cost(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE)));

    public ContenderResult {
        runs = List.copyOf(runs);
    }

    /** The run in the middle, from the best to the worst; of two in the middle the better one. */
    public RunRecord medianRun() {
        return runs.stream().sorted(BEST_FIRST).toList().get((runs.size() - 1) / 2);
    }

    /** Cost of the median run; empty when it found no roster. */
    public Optional<Cost> medianCost() {
        return medianRun().cost();
    }

    public Optional<Spread> hard() {
        return ofCost(Cost::hard);
    }

    public Optional<Spread> soft() {
        return ofCost(Cost::soft);
    }

    /** Percent of the demanded minutes. */
    public Optional<Spread> coverage() {
        return Spread.of(runs.stream()
                .filter(run -> run.cost().isPresent())
                .map(RunRecord::coverage)
                .toList());
    }

    /** Empty for those that do not try moves, or only for a moment. */
    public Optional<Spread> movesPerSecond() {
        return Spread.of(runs.stream()
                .filter(RunRecord::isSpeedKnown)
                .map(run -> (double) run.movesPerSecond())
                .toList());
    }

    private Optional<Spread> ofCost(Function<Cost, Long> level) {
        return Spread.of(runs.stream()
                .flatMap(run -> run.cost().stream())
                .map(cost -> (double) level.apply(cost))
                .toList());
    }
}
