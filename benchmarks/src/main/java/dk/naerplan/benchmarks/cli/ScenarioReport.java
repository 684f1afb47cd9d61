package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.report.KeyFigures;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Memo;
import dk.naerplan.solver.scenario.trial.Spread;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Scenarios side by side, and what that comes to in words. */
final class ScenarioReport {

    private final DataSet base;
    private final Comparison comparison;
    private final TrialSettings settings;
    private final CliTexts texts;

    ScenarioReport(DataSet base, Comparison comparison, TrialSettings settings, CliTexts texts) {
        this.base = base;
        this.comparison = comparison;
        this.settings = settings;
        this.texts = texts;
    }

    void print(CommonOptions common, boolean csv) {
        if (csv) {
            TrialCsv.print(comparison.trials(), common.out());
        } else if (common.json()) {
            Json.print(json(), common.out());
        } else {
            print(common.out());
        }
    }

    private void print(PrintWriter out) {
        out.println(texts.text(
                "scenario.title",
                base.title(texts.locale()),
                base.week().number(),
                Integer.toString(base.week().year()),
                settings.seeds().size()));
        out.println();
        new ScenarioTable(comparison, texts).lines().forEach(out::println);
        out.println();
        out.println(texts.text("scenario.legend"));
        out.println();
        memo().forEach(out::println);
        out.flush();
    }

    private List<String> memo() {
        return comparison.trials().isEmpty()
                ? List.of()
                : new MemoText(Memo.of(comparison, comparison.trials().getFirst()), texts).lines();
    }

    private ObjectNode json() {
        ObjectNode json = Json.object()
                .put("dataSet", base.key())
                .put("week", base.week().toString())
                .put("seeds", settings.seeds().size());
        var scenarios = json.putArray("scenarios");
        comparison.trials().forEach(trial -> scenarios.add(json(trial)));
        var memo = json.putArray("memo");
        if (!comparison.trials().isEmpty()) {
            var found = Memo.of(comparison, comparison.trials().getFirst());
            found.remarks()
                    .forEach(remark -> memo.addObject()
                            .put("scenario", remark.variant())
                            .put("against", remark.against())
                            .put("figure", remark.figure().id())
                            .put("verdict", remark.verdict().name())
                            .put("from", remark.from())
                            .put("to", remark.to())
                            .put("text", new MemoText(found, texts).sentence(remark)));
        }
        return json;
    }

    private ObjectNode json(Trial trial) {
        ObjectNode json = Json.object()
                .put("id", trial.variant())
                .put("searches", trial.runs().size());
        ObjectNode figures = json.putObject("figures");
        for (Figure figure : Figure.values()) {
            Spread spread = trial.of(figure);
            figures.putObject(figure.id())
                    .put("median", spread.median())
                    .put("least", spread.least())
                    .put("greatest", spread.greatest())
                    .put("best", comparison.best(figure).contains(trial.variant()))
                    .put("worst", comparison.worst(figure).contains(trial.variant()));
        }
        json.set("score", Json.score(trial.median().result().score()));
        json.set("kpis", Json.of(KeyFigures.of(trial.median().result().kpis())));
        return json;
    }
}
