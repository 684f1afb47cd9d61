package dk.naerplan.benchmarks.bench.result;

import dk.naerplan.benchmarks.bench.Cost;
import dk.naerplan.benchmarks.bench.RunRecord;
import dk.naerplan.benchmarks.bench.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * All runs on one data set.
 *
 * @param limits what is proven of it, by storage and by the runs
 * @param contenders in the order in which they are shown, at least one
 */
public record CaseResult(String dataSet, Size size, List<Limit> limits, List<ContenderResult> contenders) {

    public CaseResult {
        limits = List.copyOf(limits);
        contenders = List.copyOf(contenders);
    }

    /** The tightest bound among those that speak of the best coverage known. */
    public Optional<Limit> limit() {
        long coverage = bestCoverage();
        return limits.stream()
                .filter(limit -> limit.coverage() >= coverage)
                .max(Comparator.comparingLong(Limit::softBound));
    }

    /** Cost of coverage of the rule-clean roster that covers most, as far as is known. */
    public long bestCoverage() {
        return Stream.concat(
                        limits.stream().map(Limit::coverage),
                        runs().flatMap(run -> run.cost().stream())
                                .filter(cost -> cost.hard() == 0)
                                .map(Cost::medium))
                .min(Comparator.naturalOrder())
                .orElse(0L);
    }

    /** Percent above the tightest bound that speaks of the run's roster; empty when there is none. */
    public OptionalDouble percentAboveLimit(RunRecord run) {
        return run.cost().stream()
                .flatMap(cost -> limits.stream().map(limit -> limit.percentAbove(cost)))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
    }

    public Optional<Spread> percentAboveLimit(ContenderResult contender) {
        return Spread.of(contender.runs().stream()
                .map(this::percentAboveLimit)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList());
    }

    /** Seconds until a rule-clean roster had the best coverage known; empty when it never had. */
    public OptionalDouble secondsToBestCoverage(RunRecord run) {
        long best = bestCoverage();
        return run.trace().stream()
                .filter(point -> point.isRuleClean() && point.medium().orElse(Long.MAX_VALUE) <= best)
                .mapToDouble(point -> point.millis() / 1000.0)
                .findFirst();
    }

    /** Over the runs that got there. */
    public Optional<Spread> secondsToBestCoverage(ContenderResult contender) {
        return Spread.of(contender.runs().stream()
                .map(this::secondsToBestCoverage)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList());
    }

    public Optional<ContenderResult> of(String contender) {
        return contenders.stream()
                .filter(each -> each.contender().equals(contender))
                .findFirst();
    }

    /** The least median cost of all contenders; empty when nobody found a roster. */
    public Optional<Cost> leastMedianCost() {
        return contenders.stream()
                .map(ContenderResult::medianCost)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    public boolean isBest(ContenderResult contender) {
        return contender.medianCost().isPresent() && contender.medianCost().equals(leastMedianCost());
    }

    private Stream<RunRecord> runs() {
        return contenders.stream().flatMap(contender -> contender.runs().stream());
    }
}
