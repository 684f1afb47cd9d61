package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.Cost;
import dk.naerplan.benchmarks.bench.RunRecord;
import dk.naerplan.benchmarks.bench.result.BenchResult;
import dk.naerplan.benchmarks.bench.result.CaseResult;
import dk.naerplan.benchmarks.bench.result.ContenderResult;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** A line for each run: decimal points, seconds, empty where nothing is known. Names need no quotes. */
final class CsvFile {

    private static final String HEADS =
            "dataSet,employees,areas,sessions,seats,contender,seed,timeLimitSeconds,moveLimit,seconds,found,hard,"
                    + "medium,soft,coveragePercent,percentAboveLimit,secondsToBestCoverage,moves,movesPerSecond,finished";

    private CsvFile() {}

    static String of(BenchResult result) {
        var lines = new StringJoiner("\n", "", "\n");
        lines.add(HEADS);
        for (CaseResult each : result.cases()) {
            for (ContenderResult contender : each.contenders()) {
                contender.runs().forEach(run -> lines.add(line(each, run)));
            }
        }
        return lines.toString();
    }

    private static String line(CaseResult each, RunRecord run) {
        var cost = run.cost();
        var effort = run.key().effort();
        return String.join(
                ",",
                Stream.of(
                                each.dataSet(),
                                run.size().employees(),
                                run.size().areas(),
                                run.size().sessions(),
                                run.size().seats(),
                                run.key().contender(),
                                run.key().seed(),
                                decimal(effort.millis() / 1000.0),
                                effort.moves().isPresent() ? effort.moves().getAsLong() : "",
                                decimal(run.millis() / 1000.0),
                                cost.isPresent(),
                                cost.map(Cost::hard).map(String::valueOf).orElse(""),
                                cost.map(Cost::medium).map(String::valueOf).orElse(""),
                                cost.map(Cost::soft).map(String::valueOf).orElse(""),
                                decimal(run.coverage()),
                                decimal(each.percentAboveLimit(run)),
                                decimal(each.secondsToBestCoverage(run)),
                                run.moves(),
                                run.movesPerSecond(),
                                run.finished())
                        .map(String::valueOf)
                        .toList());
    }

    private static String decimal(OptionalDouble value) {
        return value.isPresent() ? decimal(value.getAsDouble()) : "";
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
