package dk.naerplan.ui.scenario.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.solver.scenario.study.Gain;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Spread;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.chart.Axis;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.chart.PlainTable;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.List;

/** What each training and each colleague would bring, the best first, against the same week without. */
final class StaffResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Compared found;
    private final transient ScenarioTexts words;

    StaffResult(Compared found, ScenarioTexts words) {
        this.found = found;
        this.words = words;
        Texts texts = words.texts();
        add(new Paragraph(texts.of("staff.legend")));
        var same = found.comparison().of(Questions.UNCHANGED);
        List<Trial> tried = tried();
        if (same.isEmpty() || tried.isEmpty()) {
            add(new Paragraph(texts.of("studies.notYet")));
            return;
        }
        List<Gain> ranked = Gain.ranked(tried, same.get());
        add(new Chart(bars(ranked, same.get()), texts), table(ranked, same.get()));
    }

    private List<Trial> tried() {
        return found.trials().stream()
                .filter(trial -> !trial.variant().equals(Questions.START))
                .filter(trial -> !trial.variant().equals(Questions.UNCHANGED))
                .toList();
    }

    private XyPlot bars(List<Gain> ranked, Trial same) {
        Texts texts = words.texts();
        Gain best = ranked.getFirst();
        boolean covers = verdict(best.trial(), same).equals("staff.verdict.coverage");
        String title = covers
                ? texts.of("staff.best", found.name(best.trial()), words.value(best.coverage()))
                : texts.of("staff.noneBetter");
        return XyPlot.lying(
                title,
                Axis.of(texts.of("staff.gain")),
                Axis.ofPlaces(
                        texts.of("staff.choice"),
                        ranked.stream().map(gain -> found.name(gain.trial())).toList()),
                texts.of("staff.gain"),
                ranked.stream().map(Gain::coverage).toList());
    }

    private PlainTable table(List<Gain> ranked, Trial same) {
        Texts texts = words.texts();
        PlainTable table = new PlainTable(
                        texts.of("studies.name.STAFF"),
                        List.of(
                                texts.of("staff.choice"),
                                texts.of("staff.gain"),
                                words.figure(Figure.COVERAGE),
                                texts.of("studies.spread"),
                                texts.of("studies.verdict")))
                .withTexts(4);
        table.addRow(row(Gain.of(same, same), texts.of("staff.verdict.base")));
        ranked.forEach(gain -> table.addRow(row(gain, texts.of(verdict(gain.trial(), same)))));
        return table;
    }

    private List<String> row(Gain gain, String verdict) {
        Spread coverage = gain.trial().of(Figure.COVERAGE);
        return List.of(
                found.name(gain.trial()),
                words.value(gain.coverage()),
                words.value(coverage.median()),
                words.texts().of("scenario.spread", words.value(coverage.least()), words.value(coverage.greatest())),
                verdict);
    }

    /** What may be said of it: differences that are smaller than those between the searches do not count. */
    static String verdict(Trial trial, Trial same) {
        Verdict empty = Comparison.verdict(trial, same, Figure.EMPTY_SEATS);
        Verdict cost = Comparison.verdict(trial, same, Figure.COST);
        return switch (empty) {
            case LOWER -> "staff.verdict.coverage";
            case HIGHER -> "staff.verdict.worse";
            case NO_DIFFERENCE ->
                switch (cost) {
                    case LOWER -> "staff.verdict.otherwise";
                    case HIGHER -> "staff.verdict.worse";
                    case NO_DIFFERENCE -> "staff.verdict.same";
                };
        };
    }
}
