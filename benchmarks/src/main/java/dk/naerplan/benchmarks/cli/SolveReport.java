package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.report.KeyFigures;
import dk.naerplan.datasets.report.ReportedExplanation.UnfilledSeat;
import dk.naerplan.solver.analysis.EmptySeat;
import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.Finding;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.solver.solving.SolveResult;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a search ended with, for people or for machines. */
final class SolveReport {

    private static final int DEFAULT_WIDTH = 120;

    private final DataSet document;
    private final SolveResult result;
    private final CliTexts texts;

    SolveReport(DataSet document, SolveResult result, CliTexts texts) {
        this.document = document;
        this.result = result;
        this.texts = texts;
    }

    void print(CommonOptions common) {
        if (common.json()) {
            Json.print(json(), common.out());
        } else {
            print(common.out());
        }
    }

    private void print(PrintWriter out) {
        out.println(texts.text(
                "solve.title",
                document.title(texts.locale()),
                document.week().number(),
                Integer.toString(document.week().year())));
        out.println();
        new WeekTable(result.roster(), result.kpis(), texts, width()).lines().forEach(out::println);
        out.println();
        new KpiSummary(texts).lines(result.kpis()).forEach(out::println);
        out.println(texts.text(
                "solve.search",
                result.score().hardScore(),
                result.score().mediumScore(),
                result.score().softScore(),
                result.moves(),
                result.elapsed().toMillis() / 1000.0));
        printEmptySeats(out);
        printBrokenRules(out);
        out.flush();
    }

    private static int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    private void printEmptySeats(PrintWriter out) {
        List<EmptySeat> seats = EmptySeat.in(result.roster());
        if (!seats.isEmpty()) {
            out.println();
            out.println(texts.text("solve.empty", seats.size()));
            seats.forEach(seat -> out.println("  " + new EmptySeatText(texts).of(seat)));
        }
    }

    private void printBrokenRules(PrintWriter out) {
        List<Finding> broken =
                Explanation.of(result.roster()).onLevel(RuleLevel.HARD).findings();
        if (!broken.isEmpty()) {
            out.println();
            out.println(texts.text("solve.broken", broken.size()));
            broken.forEach(finding -> out.println("  " + RuleTexts.sentence(finding.justification(), texts.locale())));
        }
    }

    private ObjectNode json() {
        ObjectNode json = Json.object()
                .put("dataSet", document.key())
                .put("week", document.week().toString())
                .put("ruleClean", result.score().hardScore() == 0)
                .put("moves", result.moves())
                .put("milliseconds", result.elapsed().toMillis())
                .put("stoppedEarly", result.stoppedEarly());
        json.set("score", Json.score(result.score()));
        json.set("kpis", Json.of(KeyFigures.of(result.kpis())));
        var empty = json.putArray("emptySeats");
        EmptySeat.in(result.roster()).forEach(seat -> empty.add(Json.of(UnfilledSeat.of(seat, texts.locale()))));
        return json;
    }
}
