package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.report.ReportedFrontier;
import dk.naerplan.datasets.scenario.CurrentPoint;
import dk.naerplan.solver.scenario.frontier.Frontier;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * The trade-off frontier, for people or for machines.
 *
 * @param all every point that is not dominated
 * @param shown as many of them as were asked for
 */
record FrontierReport(
        DataSet data, Frontier all, Frontier shown, int searches, boolean warm, Duration spent, CliTexts texts) {

    void print(CommonOptions common, boolean csv) {
        PrintWriter out = common.out();
        if (csv) {
            printCsv(out);
        } else if (common.json()) {
            Json.print(Json.of(ReportedFrontier.of(data, all, shown, searches, warm, spent)), out);
        } else {
            print(out);
        }
        out.flush();
    }

    private void print(PrintWriter out) {
        out.println(texts.text(
                "frontier.title",
                data.title(texts.locale()),
                all.tried(),
                all.points().size()));
        out.println();
        out.println(texts.text("frontier.head"));
        shown.points().forEach(point -> out.println(line(point)));
        CurrentPoint.of(data).ifPresent(point -> out.println(texts.text("frontier.current") + line(point)));
        out.println();
        out.println(texts.text("frontier.volume", 100 * all.hypervolume()));
    }

    private String line(FrontierPoint point) {
        return texts.text("frontier.row", point.closeness(), point.coordination(), point.coverage(), point.balance())
                + "  "
                + point.policy();
    }

    private void printCsv(PrintWriter out) {
        out.println("policy,balance,closeness,coordination,coverage,hard,medium,soft");
        for (FrontierPoint point : shown.points()) {
            var score = point.score();
            out.println(String.join(
                    ",",
                    TrialCsv.quoted(point.policy()),
                    String.valueOf(point.balance()),
                    TrialCsv.decimal(point.closeness()),
                    TrialCsv.decimal(point.coordination()),
                    TrialCsv.decimal(point.coverage()),
                    String.valueOf(score.hardScore()),
                    String.valueOf(score.mediumScore()),
                    String.valueOf(score.softScore())));
        }
    }
}
