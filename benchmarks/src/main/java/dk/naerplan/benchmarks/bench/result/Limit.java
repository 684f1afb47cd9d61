package dk.naerplan.benchmarks.bench.result;

import dk.naerplan.benchmarks.bench.Cost;
import dk.naerplan.benchmarks.bench.RunRecord;
import dk.naerplan.benchmarks.bound.BoundDocument;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is proven of a data set.
 *
 * @param coverage cost of coverage of the best rule-clean roster known to the proof
 * @param softBound no rule-clean roster that covers at least as much has a soft cost below it
 * @param stored whether it is the limit that is stored beside the data set, or one that this benchmark has proven
 */
public record Limit(long coverage, long softBound, boolean stored) {

    static Optional<Limit> of(BoundDocument document) {
        var coverage = document.of(RuleLevel.MEDIUM).value();
        if (!document.ruleClean() || coverage.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Limit(coverage.getAsLong(), document.of(RuleLevel.SOFT).bound(), true));
    }

    static Optional<Limit> of(RunRecord run) {
        if (run.softBound().isEmpty()) {
            return Optional.empty();
        }
        return run.cost()
                .filter(cost -> cost.hard() == 0)
                .map(cost -> new Limit(cost.medium(), run.softBound().getAsLong(), false));
    }

    /** By how many percent of the bound a cost is above it; empty when the bound says nothing of such a cost, or is 0. */
    OptionalDouble percentAbove(Cost cost) {
        if (cost.hard() > 0 || cost.medium() > coverage || softBound == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(100.0 * (cost.soft() - softBound) / softBound);
    }
}
