package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.result.BenchResult;
import dk.naerplan.benchmarks.bench.result.CaseResult;
import dk.naerplan.benchmarks.bench.result.ContenderResult;
import dk.naerplan.benchmarks.bench.result.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How speed and quality go with size. */
final class GrowthCharts {

    private final BenchTexts texts;

    GrowthCharts(BenchTexts texts) {
        this.texts = texts;
    }

    Chart speed(BenchResult result) {
        return new Chart(
                "speed",
                speedTitle(result),
                texts.text("speed.note"),
                new Chart.Axis(texts.text("sessions.axis"), true),
                new Chart.Axis(texts.text("speed.axis"), false),
                List.of(),
                Charts.overSize(result, texts, (each, contender) -> contender.movesPerSecond()),
                Charts.byContender(result, texts, (each, contender) -> texts.spread(contender.movesPerSecond(), 0)));
    }

    private String speedTitle(BenchResult result) {
        List<CaseResult> measured = result.cases().stream()
                .filter(each -> each.of(Charts.OWN)
                        .flatMap(ContenderResult::movesPerSecond)
                        .isPresent())
                .toList();
        if (measured.isEmpty()) {
            return texts.text("speed.axis");
        }
        CaseResult least = measured.getFirst();
        CaseResult most = measured.getLast();
        return texts.text(
                least == most ? "speed.one" : "speed.falls",
                least.size().sessions(),
                most.size().sessions(),
                speed(least),
                speed(most));
    }

    private String speed(CaseResult each) {
        return each.of(Charts.OWN)
                .flatMap(ContenderResult::movesPerSecond)
                .map(spread -> texts.number(spread.median(), 0))
                .orElseThrow();
    }

    Chart reach(BenchResult result) {
        return new Chart(
                "reach",
                reachTitle(result),
                texts.text("reach.note"),
                new Chart.Axis(texts.text("sessions.axis"), true),
                new Chart.Axis(texts.text("reach.axis"), true),
                List.of(),
                Charts.overSize(result, texts, CaseResult::secondsToBestCoverage),
                Charts.byContender(result, texts, this::reached));
    }

    private String reached(CaseResult each, ContenderResult contender) {
        var seconds = each.secondsToBestCoverage(contender);
        int reached = seconds.map(Spread::count).orElse(0);
        return "%s [%d/%d]"
                .formatted(texts.spread(seconds, 1), reached, contender.runs().size());
    }

    private String reachTitle(BenchResult result) {
        var seconds = new ArrayList<Double>();
        int all = 0;
        for (CaseResult each : result.cases()) {
            for (var run : each.of(Charts.OWN).map(ContenderResult::runs).orElse(List.of())) {
                all++;
                OptionalDouble reached = each.secondsToBestCoverage(run);
                reached.ifPresent(seconds::add);
            }
        }
        int count = all;
        return Spread.of(seconds)
                .filter(spread -> spread.count() == count)
                .map(spread -> texts.text("reach.all", spread.most()))
                .orElse(texts.text("reach.some", seconds.size(), all));
    }
}
