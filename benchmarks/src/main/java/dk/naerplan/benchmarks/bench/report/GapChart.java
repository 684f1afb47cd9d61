package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.result.BenchResult;
import dk.naerplan.benchmarks.bench.result.CaseResult;
import dk.naerplan.benchmarks.bench.result.Limit;
import dk.naerplan.benchmarks.bench.result.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far each contender is from what is proven to be the limit. */
final class GapChart {

    private final BenchTexts texts;

    GapChart(BenchTexts texts) {
        this.texts = texts;
    }

    Chart of(BenchResult result) {
        var series = new ArrayList<Series>();
        for (String id : Charts.contenders(result)) {
            series.add(new Series(texts.contender(id), id, Series.Kind.DOTS, runs(result, id)));
            series.add(new Series(texts.contender(id), id, Series.Kind.MEDIANS, medians(result, id)));
        }
        return new Chart(
                "gap",
                title(result),
                texts.text("gap.note"),
                new Chart.Axis(texts.text("head.dataset"), false),
                new Chart.Axis(texts.text("gap.axis"), false),
                result.cases().stream().map(CaseResult::dataSet).toList(),
                series,
                table(result));
    }

    private String title(BenchResult result) {
        List<Double> medians =
                medians(result, Charts.OWN).stream().map(point -> point[1]).toList();
        Optional<Spread> spread = Spread.of(medians);
        return spread.map(each ->
                        texts.text(each.least() == each.most() ? "gap.same" : "gap.some", each.least(), each.most()))
                .orElse(texts.text("gap.none"));
    }

    private static List<double[]> runs(BenchResult result, String id) {
        var points = new ArrayList<double[]>();
        for (int i = 0; i < result.cases().size(); i++) {
            int place = i;
            CaseResult each = result.cases().get(i);
            each.of(id)
                    .ifPresent(contender -> contender
                            .runs()
                            .forEach(run -> each.percentAboveLimit(run)
                                    .ifPresent(percent -> points.add(new double[] {place, percent}))));
        }
        return points;
    }

    private static List<double[]> medians(BenchResult result, String id) {
        var points = new ArrayList<double[]>();
        for (int i = 0; i < result.cases().size(); i++) {
            int place = i;
            CaseResult each = result.cases().get(i);
            each.of(id)
                    .flatMap(each::percentAboveLimit)
                    .ifPresent(spread -> points.add(new double[] {place, spread.median()}));
        }
        return points;
    }

    private Table table(BenchResult result) {
        Table gaps = Charts.byContender(
                result, texts, (each, contender) -> texts.spread(each.percentAboveLimit(contender), 1));
        var heads = new ArrayList<>(gaps.heads());
        heads.add(texts.text("head.limit"));
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < gaps.rows().size(); i++) {
            var cells = new ArrayList<>(gaps.rows().get(i).cells());
            cells.add(result.cases().get(i).limit().map(this::limit).orElse("–"));
            rows.add(new Table.Row(false, cells));
        }
        return new Table(gaps.words(), heads, rows);
    }

    private String limit(Limit limit) {
        return "%s (%s)"
                .formatted(
                        texts.number(limit.softBound(), 0), texts.text(limit.stored() ? "limit.stored" : "limit.here"));
    }
}
