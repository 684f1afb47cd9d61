package dk.naerplan.benchmarks.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.benchmarks.bench.Cost;
import dk.naerplan.benchmarks.bench.RunRecord;
import dk.naerplan.benchmarks.bench.Runs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseResultTest {

    private static final RunRecord GOOD = own(0, new Cost(0, 0, 1_100));
    private static final RunRecord WORSE = own(1, new Cost(0, 0, 1_500));
    private static final RunRecord UNCOVERED = own(2, new Cost(0, 60, 400));
    private static final RunRecord BROKEN = own(3, new Cost(5, 0, 100));
    private static final RunRecord PROVING =
            Runs.proving(Runs.run("town", 40, "cpsat", 0, new Cost(0, 0, 1_200)), 1_000);

    @Test
    void medianRunIsTheOneInTheMiddleFromBestToWorst() {
        assertThat(ofOwn(WORSE, BROKEN, GOOD).medianRun()).isEqualTo(WORSE);
        assertThat(ofOwn(UNCOVERED, GOOD).medianRun()).isEqualTo(GOOD);
    }

    @Test
    void runWithoutRosterIsTheWorst() {
        RunRecord fruitless = Runs.fruitless("town", 40, "naerplan", 4);

        assertThat(ofOwn(fruitless, fruitless, GOOD).medianCost()).isEmpty();
        assertThat(ofOwn(fruitless, GOOD).medianCost()).isEqualTo(GOOD.cost());
    }

    @Test
    void distanceToTheLimitIsAShareOfTheBound() {
        CaseResult result = result(ofOwn(GOOD, WORSE));

        assertThat(result.percentAboveLimit(GOOD)).hasValue(10.0);
        assertThat(result.percentAboveLimit(ofOwn(GOOD, WORSE)).orElseThrow().median())
                .isEqualTo(30.0);
    }

    @Test
    void rosterThatCoversLessOrBreaksRulesHasNoDistance() {
        CaseResult result = result(ofOwn(UNCOVERED, BROKEN));

        assertThat(result.percentAboveLimit(UNCOVERED)).isEmpty();
        assertThat(result.percentAboveLimit(BROKEN)).isEmpty();
    }

    @Test
    void tightestBoundCounts() {
        var loose = new Limit(0, 800, true);
        var tight = new Limit(0, 1_000, false);
        var ofLessCoverage = new Limit(90, 50, true);
        var result = new CaseResult("town", GOOD.size(), List.of(loose, tight, ofLessCoverage), List.of(ofOwn(GOOD)));

        assertThat(result.limit()).contains(tight);
        assertThat(result.percentAboveLimit(GOOD)).hasValue(10.0);
    }

    @Test
    void bestCoverageIsOfRostersWithoutBrokenRulesOnly() {
        var result = new CaseResult("town", GOOD.size(), List.of(), List.of(ofOwn(UNCOVERED, BROKEN)));

        assertThat(result.bestCoverage()).isEqualTo(60);
        assertThat(result.secondsToBestCoverage(UNCOVERED)).hasValue(2.0);
        assertThat(result.secondsToBestCoverage(BROKEN)).isEmpty();
    }

    @Test
    void bestContenderIsTheOneWithTheLeastMedian() {
        CaseResult result = result(ofOwn(GOOD, WORSE, UNCOVERED));

        assertThat(result.isBest(result.of("cpsat").orElseThrow())).isTrue();
        assertThat(result.isBest(result.of("naerplan").orElseThrow())).isFalse();
        assertThat(result.leastMedianCost()).contains(new Cost(0, 0, 1_200));
    }

    @Test
    void casesAreOrderedBySize() {
        List<RunRecord> runs = List.of(Runs.run("large", 300, "naerplan", 0, new Cost(0, 0, 1)), GOOD, PROVING);
        BenchResult result = BenchResult.of(runs, 7, dataSet -> Optional.empty());

        assertThat(result.cases()).extracting(CaseResult::dataSet).containsExactly("town", "large");
        assertThat(result.runs()).hasSize(3);
        assertThat(result.cases().getFirst().limits()).containsExactly(new Limit(0, 1_000, false));
    }

    private static CaseResult result(ContenderResult own) {
        return new CaseResult(
                "town",
                GOOD.size(),
                List.of(Limit.of(PROVING).orElseThrow()),
                List.of(own, new ContenderResult("cpsat", List.of(PROVING))));
    }

    private static ContenderResult ofOwn(RunRecord... runs) {
        return new ContenderResult("naerplan", List.of(runs));
    }

    private static RunRecord own(long seed, Cost cost) {
        return Runs.run("town", 40, "naerplan", seed, cost);
    }
}
