package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.result.BenchResult;
import dk.naerplan.benchmarks.bench.result.CaseResult;
import dk.naerplan.benchmarks.bench.result.ContenderResult;
import dk.naerplan.benchmarks.bench.result.Spread;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What the charts share. */
final class Charts {

    /** The contender that the findings are about. */
    static final String OWN = "naerplan";

    private Charts() {}

    static Set<String> contenders(BenchResult result) {
        var ids = new LinkedHashSet<String>();
        result.cases().forEach(each -> each.contenders().forEach(contender -> ids.add(contender.contender())));
        return ids;
    }

    /** A line for each contender over the number of sessions, through the medians of something measured. */
    static List<Series> overSize(
            BenchResult result, BenchTexts texts, BiFunction<CaseResult, ContenderResult, Optional<Spread>> measured) {
        var series = new ArrayList<Series>();
        for (String id : contenders(result)) {
            var points = new ArrayList<double[]>();
            for (CaseResult each : result.cases()) {
                each.of(id)
                        .flatMap(contender -> measured.apply(each, contender))
                        .ifPresent(
                                spread -> points.add(new double[] {each.size().sessions(), spread.median()}));
            }
            if (!points.isEmpty()) {
                series.add(new Series(texts.contender(id), id, Series.Kind.LINE, points));
            }
        }
        return series;
    }

    /** A row for each data set, a column for each contender. */
    static Table byContender(
            BenchResult result, BenchTexts texts, BiFunction<CaseResult, ContenderResult, String> cell) {
        var heads = new ArrayList<>(List.of(texts.text("head.dataset"), texts.text("sessions.axis")));
        contenders(result).forEach(id -> heads.add(texts.contender(id)));
        var rows = new ArrayList<List<String>>();
        for (CaseResult each : result.cases()) {
            var cells = new ArrayList<>(
                    List.of(each.dataSet(), texts.number(each.size().sessions(), 0)));
            contenders(result)
                    .forEach(id -> cells.add(each.of(id)
                            .map(contender -> cell.apply(each, contender))
                            .orElse("–")));
            rows.add(cells);
        }
        return Table.of(1, heads, rows);
    }
}
