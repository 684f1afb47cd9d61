package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.report.ReportedComparison;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Memo;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.JsonNode;

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
        memo().lines().forEach(out::println);
        out.flush();
    }

    private MemoText memo() {
        Memo memo = comparison.trials().isEmpty()
                ? new Memo(List.of())
                : Memo.of(comparison, comparison.trials().getFirst());
        return new MemoText(memo, texts);
    }

    private JsonNode json() {
        return Json.of(ReportedComparison.of(base, comparison, settings.seeds().size(), memo()::sentence));
    }
}
