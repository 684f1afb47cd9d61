package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.contender.Contender;
import dk.naerplan.benchmarks.bench.result.BenchResult;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The report as one file that needs nothing else: no network, no other file. */
final class HtmlReport {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** Charts about all data sets come first, then two for each data set. */
    private static final int OVERVIEWS = 3;

    private final BenchTexts texts;

    HtmlReport(BenchTexts texts) {
        this.texts = texts;
    }

    String of(ReportHead head, BenchResult result) {
        List<Chart> charts = charts(result);
        Map<String, String> parts = Map.of(
                "lang", texts.locale().getLanguage(),
                "title", Html.text(texts.text("title")),
                "style", Resources.own("report.css"),
                "head", head(head, result),
                "body", result.cases().isEmpty() ? Html.element("p", texts.text("nothing")) : body(result, charts),
                "about", about(),
                "charts", Resources.charts(),
                "data", json(charts),
                "script", Resources.own("report.js"));
        return fill(Resources.own("report.html"), parts);
    }

    private static String fill(String template, Map<String, String> parts) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
    }

    /** In a script element nothing may look like the end of it. */
    private static String json(List<Chart> charts) {
        return JsonMapper.shared().writeValueAsString(charts).replace("<", "\\u003c");
    }

    private List<Chart> charts(BenchResult result) {
        var growth = new GrowthCharts(texts);
        var courses = new CourseCharts(texts);
        var charts =
                new ArrayList<>(List.of(new GapChart(texts).of(result), growth.speed(result), growth.reach(result)));
        charts.sort(Comparator.comparing(Chart::isEmpty));
        result.cases().forEach(each -> {
            charts.add(courses.coverage(each));
            charts.add(courses.soft(each));
        });
        return charts;
    }

    private String head(ReportHead head, BenchResult result) {
        var machine = head.machine();
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(head.date().atZone(ZoneOffset.UTC));
        int finished = result.runs().size();
        return Html.element("h1", Html.text(texts.text("title")))
                + paragraph(texts.text("subtitle", head.suite(), date))
                + paragraph(
                        texts.text(finished < result.planned() ? "unfinished" : "finished", finished, result.planned()))
                + paragraph(texts.text(
                        "machine",
                        machine.system(),
                        machine.architecture(),
                        machine.processors(),
                        machine.memoryGib(),
                        machine.heapGib(),
                        machine.java()))
                + Html.element(
                        "p", Html.text(texts.text("command")) + ": <code>" + Html.text(head.command()) + "</code>");
    }

    private String body(BenchResult result, List<Chart> charts) {
        var summary = new SummaryTable(texts);
        return Html.element("h2", Html.text(summary.title(result)))
                + Html.table(summary.of(result))
                + grid(charts.subList(0, OVERVIEWS))
                + Html.element("h2", Html.text(texts.text("course.title")))
                + grid(charts.subList(OVERVIEWS, charts.size()));
    }

    private String grid(List<Chart> charts) {
        return Html.element(
                "div class=\"charts\"", charts.stream().map(this::section).collect(Collectors.joining()));
    }

    private String section(Chart chart) {
        return """
                <section>
                <h3>%s</h3>
                <div class="%s" id="%s" role="img" aria-label="%s"></div>
                <p class="note">%s</p>
                <details><summary>%s</summary>
                %s</details>
                </section>
                """.formatted(
                        Html.text(chart.title()),
                        chart.isEmpty() ? "chart empty" : "chart",
                        Html.text(chart.id()),
                        Html.text(chart.title()),
                        chart.isEmpty() ? "" : Html.text(chart.note()),
                        Html.text(texts.text("table")),
                        Html.table(chart.table()));
    }

    private String about() {
        var about = new StringBuilder(Html.element("h2", Html.text(texts.text("about.title"))));
        List.of("order", "median").forEach(key -> about.append(paragraph(texts.text("about." + key))));
        Contender.all().forEach(contender -> about.append(paragraph(texts.text("about." + contender.id()))));
        return about.append(paragraph(texts.text("about.invented"))).toString();
    }

    private static String paragraph(String plain) {
        return Html.element("p", Html.text(plain));
    }
}
