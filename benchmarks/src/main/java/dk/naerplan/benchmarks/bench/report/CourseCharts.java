package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.Cost;
import dk.naerplan.benchmarks.bench.RunRecord;
import dk.naerplan.benchmarks.bench.contender.Point;
import dk.naerplan.benchmarks.bench.result.CaseResult;
import dk.naerplan.benchmarks.bench.result.ContenderResult;
import dk.naerplan.benchmarks.bench.result.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;

/** How the rosters of one data set got better over time. */
final class CourseCharts {

    /** A tenth of a second: earlier is not told apart. */
    private static final double EARLIEST = 0.1;

    private final BenchTexts texts;

    CourseCharts(BenchTexts texts) {
        this.texts = texts;
    }

    Chart coverage(CaseResult result) {
        List<Series> series = courses(
                result,
                (point, cost) -> point.isRuleClean() && point.medium().isPresent(),
                point -> point.medium().orElseThrow());
        return chart("coverage", result, texts.text("course.coverage", result.dataSet()), series);
    }

    Chart soft(CaseResult result) {
        long coverage = result.leastMedianCost().map(Cost::medium).orElse(0L);
        List<Series> series = courses(
                result,
                (point, cost) -> point.isRuleClean()
                        && point.soft().isPresent()
                        && point.medium().orElse(cost.medium()) <= coverage,
                point -> point.soft().orElseThrow());
        var all = new ArrayList<>(series);
        result.limit().filter(limit -> limit.softBound() > 0).ifPresent(limit -> all.add(line(limit, result)));
        return chart("soft", result, softTitle(result), all);
    }

    private Chart chart(String kind, CaseResult result, String title, List<Series> series) {
        String key = "course." + kind;
        return new Chart(
                kind + "-" + result.dataSet(),
                title,
                texts.text(key + ".note"),
                new Chart.Axis(texts.text("seconds.axis"), true),
                new Chart.Axis(texts.text(key + ".axis"), false),
                List.of(),
                series,
                table(result));
    }

    private String softTitle(CaseResult result) {
        return result.contenders().stream()
                .filter(result::isBest)
                .filter(contender -> contender.medianCost().orElseThrow().hard() == 0)
                .findFirst()
                .map(best -> texts.text(
                        best.contender().equals(Charts.OWN) ? "course.soft.best" : "course.soft.other",
                        result.dataSet(),
                        texts.number(best.medianCost().orElseThrow().soft(), 0),
                        texts.contender(best.contender())))
                .orElse(texts.text("course.soft.none", result.dataSet()));
    }

    private List<Series> courses(CaseResult result, BiPredicate<Point, Cost> shown, ToLongFunction<Point> value) {
        var series = new ArrayList<Series>();
        for (ContenderResult contender : result.contenders()) {
            RunRecord run = contender.medianRun();
            run.cost().ifPresent(cost -> {
                var points = new ArrayList<double[]>();
                run.trace().stream()
                        .filter(point -> shown.test(point, cost))
                        .forEach(point -> points.add(new double[] {seconds(point.millis()), value.applyAsLong(point)}));
                if (!points.isEmpty()) {
                    points.add(new double[] {end(result), points.getLast()[1]});
                    series.add(new Series(
                            texts.contender(contender.contender()), contender.contender(), Series.Kind.STEPS, points));
                }
            });
        }
        return series;
    }

    /** A roster stays what it is until the last contender ends. */
    private static double end(CaseResult result) {
        return result.contenders().stream()
                .mapToDouble(contender -> seconds(contender.medianRun().millis()))
                .max()
                .orElse(EARLIEST);
    }

    private static double seconds(long millis) {
        return Math.max(EARLIEST, millis / 1000.0);
    }

    private Series line(Limit limit, CaseResult result) {
        return new Series(
                texts.text("limit.name"),
                "limit",
                Series.Kind.LIMIT,
                List.of(new double[] {EARLIEST, limit.softBound()}, new double[] {end(result), limit.softBound()}));
    }

    private Table table(CaseResult result) {
        var rows = new ArrayList<List<String>>();
        for (ContenderResult contender : result.contenders()) {
            contender
                    .runs()
                    .forEach(run -> rows.add(List.of(
                            texts.contender(contender.contender()),
                            Long.toString(run.key().seed()),
                            run.cost().map(cost -> texts.number(cost.hard(), 0)).orElse("–"),
                            run.cost()
                                    .map(cost -> texts.number(cost.medium(), 0))
                                    .orElse("–"),
                            run.cost().map(cost -> texts.number(cost.soft(), 0)).orElse("–"),
                            texts.number(run.millis() / 1000.0, 1))));
        }
        return Table.of(
                1,
                List.of(
                        texts.text("head.contender"),
                        texts.text("head.seed"),
                        texts.text("head.hard"),
                        texts.text("course.coverage.axis"),
                        texts.text("head.soft"),
                        texts.text("head.time")),
                rows);
    }
}
