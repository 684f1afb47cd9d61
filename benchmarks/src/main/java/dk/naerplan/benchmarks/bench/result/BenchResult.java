package dk.naerplan.benchmarks.bench.result;

import dk.naerplan.benchmarks.bench.RunRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a benchmark found.
 *
 * @param cases in the order of their size
 * @param planned runs of the plan, finished or not
 */
public record BenchResult(List<CaseResult> cases, int planned) {

    public BenchResult {
        cases = List.copyOf(cases);
    }

    /** @param runs finished ones, contenders in the order in which they are shown */
    public static BenchResult of(List<RunRecord> runs, int planned, StoredLimits stored) {
        var byCase = new LinkedHashMap<String, List<RunRecord>>();
        runs.forEach(run -> byCase.computeIfAbsent(run.key().dataSet(), unused -> new ArrayList<>())
                .add(run));
        List<CaseResult> cases = byCase.entrySet().stream()
                .map(entry -> caseOf(entry.getKey(), entry.getValue(), stored))
                .sorted((one, other) ->
                        Integer.compare(one.size().sessions(), other.size().sessions()))
                .toList();
        return new BenchResult(cases, planned);
    }

    private static CaseResult caseOf(String dataSet, List<RunRecord> runs, StoredLimits stored) {
        var limits = new ArrayList<Limit>();
        stored.find(dataSet).flatMap(Limit::of).ifPresent(limits::add);
        runs.stream().map(Limit::of).flatMap(Optional::stream).forEach(limits::add);
        var byContender = new LinkedHashMap<String, List<RunRecord>>();
        runs.forEach(run -> byContender
                .computeIfAbsent(run.key().contender(), unused -> new ArrayList<>())
                .add(run));
        List<ContenderResult> contenders = byContender.entrySet().stream()
                .map(entry -> new ContenderResult(entry.getKey(), entry.getValue()))
                .toList();
        return new CaseResult(dataSet, runs.getFirst().size(), limits, contenders);
    }

    public List<RunRecord> runs() {
        return cases.stream()
                .flatMap(each -> each.contenders().stream())
                .flatMap(contender -> contender.runs().stream())
                .toList();
    }
}
