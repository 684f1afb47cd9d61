package dk.naerplan.ui.scenario.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.chart.Axis;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.chart.PlainTable;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who is missed the most, and where nobody can stand in. */
final class AbsenceResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Compared found;
    private final transient ScenarioTexts words;

    AbsenceResult(Compared found, ScenarioTexts words) {
        this.found = found;
        this.words = words;
        Texts texts = words.texts();
        add(new H2(texts.of("studies.name.ABSENCE")), new Paragraph(texts.of("missed.legend")));
        List<Missed> missed = missed();
        if (missed.isEmpty()) {
            add(new Paragraph(texts.of("studies.notYet")));
            return;
        }
        add(new Chart(bars(missed), texts), table(missed));
    }

    private List<Missed> missed() {
        return found.comparison().of(Questions.START).stream()
                .flatMap(start -> found.trials().stream()
                        .filter(trial -> !trial.variant().equals(Questions.START))
                        .filter(trial -> !trial.variant().equals(Questions.UNCHANGED))
                        .map(trial -> Missed.of(trial, start)))
                .sorted(Comparator.comparingLong(Missed::minutes).reversed())
                .toList();
    }

    private XyPlot bars(List<Missed> missed) {
        Texts texts = words.texts();
        long irreplaceable = missed.stream().filter(Missed::irreplaceable).count();
        return XyPlot.lying(
                texts.of("missed.title", irreplaceable, missed.size()),
                Axis.from(texts.of("missed.hours"), 0),
                Axis.ofPlaces(
                        texts.of("scenario.employee"),
                        missed.stream().map(one -> found.name(one.trial())).toList()),
                texts.of("missed.hours"),
                missed.stream().map(Missed::hours).toList());
    }

    private PlainTable table(List<Missed> missed) {
        Texts texts = words.texts();
        var table = new PlainTable(
                texts.of("studies.name.ABSENCE"),
                List.of(
                        texts.of("scenario.employee"),
                        texts.of("missed.hours"),
                        texts.of("missed.areas"),
                        texts.of("studies.verdict")));
        missed.forEach(one -> table.addRow(List.of(
                found.name(one.trial()),
                words.value(one.hours()),
                areas(one),
                texts.of(one.irreplaceable() ? "missed.irreplaceable" : "missed.replaced"))));
        return table;
    }

    private String areas(Missed missed) {
        return missed.areas().isEmpty()
                ? "–"
                : missed.areas().stream()
                        .map(area -> words.texts().of("missed.inArea", area.name(), area.minutes() / 60.0))
                        .collect(Collectors.joining(", "));
    }
}
