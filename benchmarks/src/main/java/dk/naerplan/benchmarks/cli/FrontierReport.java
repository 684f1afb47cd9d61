package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.frontier.Frontier;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

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
            Json.print(json(), out);
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
        current().ifPresent(point -> out.println(texts.text("frontier.current") + line(point)));
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

    private ObjectNode json() {
        ObjectNode json = Json.object()
                .put("dataSet", data.key())
                .put("week", data.week().toString())
                .put("warmStart", warm)
                .put("searches", searches)
                .put("tried", all.tried())
                .put("notDominated", all.points().size())
                .put("hypervolume", all.hypervolume())
                .put("milliseconds", spent.toMillis());
        var points = json.putArray("points");
        shown.points().forEach(point -> points.add(json(point)));
        current().ifPresent(point -> json.set("current", json(point)));
        return json;
    }

    private static ObjectNode json(FrontierPoint point) {
        ObjectNode json = Json.object()
                .put("closeness", point.closeness())
                .put("coordination", point.coordination())
                .put("coverage", point.coverage())
                .put("policy", point.policy())
                .put("balance", point.balance());
        json.set("score", Json.score(point.score()));
        return json;
    }

    /** The roster that the data set has already, if anybody has a seat in it. */
    private Optional<FrontierPoint> current() {
        Roster roster = RosterMapper.toRoster(data);
        return roster.getAssignments().stream().anyMatch(Assignment::isStaffed)
                ? Optional.of(FrontierPoint.of(
                        data.settings().placementPolicy(), data.settings().balance(), roster))
                : Optional.empty();
    }
}
