package dk.naerplan.datasets.report;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Memo;
import dk.naerplan.solver.scenario.trial.Remark;
import dk.naerplan.solver.scenario.trial.Spread;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Scenarios side by side, and what that comes to.
 *
 * @param seeds how many searches each scenario was to have
 * @param memo how each scenario stands to the first one
 */
public record ReportedComparison(
        String dataSet, String week, int seeds, List<ReportedScenario> scenarios, List<ReportedRemark> memo) {

    /**
     * One scenario.
     *
     * @param searches that were finished
     * @param score of the search in the middle, likewise the key figures
     */
    public record ReportedScenario(
            String id, int searches, Map<String, ReportedFigure> figures, Score score, KeyFigures kpis) {}

    /** Where a figure lies, and whether the scenario is among the best or the worst in it. */
    public record ReportedFigure(double median, double least, double greatest, boolean best, boolean worst) {}

    /** A sentence of the memo and the medians that it rests on. */
    public record ReportedRemark(
            String scenario, String against, String figure, String verdict, double from, double to, String text) {

        static ReportedRemark of(Remark remark, String text) {
            return new ReportedRemark(
                    remark.variant(),
                    remark.against(),
                    remark.figure().id(),
                    remark.verdict().name(),
                    remark.from(),
                    remark.to(),
                    text);
        }
    }

    /** @param words puts a remark into a sentence */
    public static ReportedComparison of(
            DataSet base, Comparison comparison, int seeds, Function<Remark, String> words) {
        List<Remark> remarks = comparison.trials().isEmpty()
                ? List.of()
                : Memo.of(comparison, comparison.trials().getFirst()).remarks();
        return new ReportedComparison(
                base.key(),
                base.week().toString(),
                seeds,
                comparison.trials().stream()
                        .map(trial -> scenario(trial, comparison))
                        .toList(),
                remarks.stream()
                        .map(remark -> ReportedRemark.of(remark, words.apply(remark)))
                        .toList());
    }

    private static ReportedScenario scenario(Trial trial, Comparison comparison) {
        var figures = new LinkedHashMap<String, ReportedFigure>();
        for (Figure figure : Figure.values()) {
            Spread spread = trial.of(figure);
            figures.put(
                    figure.id(),
                    new ReportedFigure(
                            spread.median(),
                            spread.least(),
                            spread.greatest(),
                            comparison.best(figure).contains(trial.variant()),
                            comparison.worst(figure).contains(trial.variant())));
        }
        var middle = trial.median().result();
        return new ReportedScenario(
                trial.variant(), trial.runs().size(), figures, Score.of(middle.score()), KeyFigures.of(middle.kpis()));
    }
}
