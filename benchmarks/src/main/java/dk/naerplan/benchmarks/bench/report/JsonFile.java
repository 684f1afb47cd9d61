package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.RunRecord;
import dk.naerplan.benchmarks.bench.Size;
import dk.naerplan.benchmarks.bench.result.BenchResult;
import dk.naerplan.benchmarks.bench.result.CaseResult;
import dk.naerplan.benchmarks.bench.result.Limit;
import dk.naerplan.benchmarks.bench.result.Spread;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was measured and worked out, as one JSON document. */
final class JsonFile {

    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonFile() {}

    static String of(ReportHead head, BenchResult result) {
        var document = new Document(
                VERSION,
                head,
                result.planned(),
                result.runs().size(),
                result.cases().stream().map(JsonFile::caseOf).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private static Case caseOf(CaseResult each) {
        List<Summary> contenders = each.contenders().stream()
                .map(contender -> new Summary(
                        contender.contender(),
                        each.isBest(contender),
                        contender.hard(),
                        contender.coverage(),
                        contender.soft(),
                        each.percentAboveLimit(contender),
                        each.secondsToBestCoverage(contender),
                        contender.movesPerSecond(),
                        contender.runs()))
                .toList();
        return new Case(each.dataSet(), each.size(), each.bestCoverage(), each.limits(), contenders);
    }

    private record Document(int schemaVersion, ReportHead head, int plannedRuns, int finishedRuns, List<Case> cases) {}

    private record Case(
            String dataSet, Size size, long bestCoverageCost, List<Limit> limits, List<Summary> contenders) {}

    private record Summary(
            String contender,
            boolean best,
            Optional<Spread> hard,
            Optional<Spread> coveragePercent,
            Optional<Spread> soft,
            Optional<Spread> percentAboveLimit,
            Optional<Spread> secondsToBestCoverage,
            Optional<Spread> movesPerSecond,
            List<RunRecord> runs) {}
}
