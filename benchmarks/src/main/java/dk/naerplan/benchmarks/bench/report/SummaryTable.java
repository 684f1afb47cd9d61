package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.RunRecord;
import dk.naerplan.benchmarks.bench.result.BenchResult;
import dk.naerplan.benchmarks.bench.result.CaseResult;
import dk.naerplan.benchmarks.bench.result.ContenderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A row for each contender on each data set. */
final class SummaryTable {

    private static final List<String> HEADS = List.of(
            "dataset", "size", "contender", "runs", "time", "hard", "coverage", "soft", "gap", "reached", "moves");
    private static final int WORDS = 3;

    private final BenchTexts texts;

    SummaryTable(BenchTexts texts) {
        this.texts = texts;
    }

    String title(BenchResult result) {
        int all = result.cases().size();
        long best = result.cases().stream()
                .filter(each -> each.of(Charts.OWN).filter(each::isBest).isPresent())
                .count();
        return texts.text(best == all ? "summary.all" : "summary.best", best, all);
    }

    Table of(BenchResult result) {
        var rows = new ArrayList<Table.Row>();
        for (CaseResult each : result.cases()) {
            each.contenders()
                    .forEach(contender -> rows.add(new Table.Row(each.isBest(contender), cells(each, contender))));
        }
        return new Table(
                WORDS, HEADS.stream().map(head -> texts.text("head." + head)).toList(), rows);
    }

    private List<String> cells(CaseResult each, ContenderResult contender) {
        RunRecord any = contender.runs().getFirst();
        return Stream.of(
                        each.dataSet(),
                        each.size().employees() + " × "
                                + texts.number(each.size().sessions(), 0),
                        texts.contender(contender.contender()),
                        texts.number(contender.runs().size(), 0),
                        texts.number(any.key().effort().millis() / 1000.0, 0),
                        texts.spread(contender.hard(), 0),
                        texts.spread(contender.coverage(), 1),
                        texts.spread(contender.soft(), 0),
                        texts.spread(each.percentAboveLimit(contender), 1),
                        texts.spread(each.secondsToBestCoverage(contender), 1),
                        texts.spread(contender.movesPerSecond(), 0))
                .toList();
    }
}
