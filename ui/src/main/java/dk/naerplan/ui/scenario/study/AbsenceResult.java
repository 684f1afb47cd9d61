package dk.naerplan.ui.scenario.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.chart.Axis;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.chart.PlainTable;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Who is missed the most, alone and in pairs, and where nobody can stand in. */
final class AbsenceResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Compared found;
    private final transient ScenarioTexts words;

    AbsenceResult(Study study, Compared found, ScenarioTexts words) {
        this.found = found;
        this.words = words;
        Texts texts = words.texts();
        add(new Paragraph(texts.of("missed.legend")));
        List<Missed> missed = Missed.all(study, found);
        List<Missed> alone = missed.stream().filter(one -> !one.isPair()).toList();
        List<Missed> pairs = missed.stream().filter(Missed::isPair).toList();
        if (alone.isEmpty()) {
            add(new Paragraph(texts.of("studies.notYet")));
            return;
        }
        add(new Chart(bars(alone), texts), table(texts.of("studies.name.ABSENCE"), "missed.", alone));
        if (!pairs.isEmpty()) {
            add(new H3(texts.of("missed.pairs")), new Paragraph(texts.of("missed.pairs.legend")));
            add(table(texts.of("missed.pairs"), "missed.pair.", pairs));
        }
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

    /** @param verdict where the keys of the two verdicts begin */
    private PlainTable table(String name, String verdict, List<Missed> missed) {
        Texts texts = words.texts();
        PlainTable table = new PlainTable(
                        name,
                        List.of(
                                texts.of("scenario.employee"),
                                texts.of("missed.hours"),
                                texts.of("missed.areas"),
                                texts.of("missed.changes"),
                                texts.of("studies.verdict")))
                .withTexts(2, 4);
        missed.forEach(one -> table.addRow(List.of(
                found.name(one.trial()),
                words.value(one.hours()),
                areas(one),
                String.valueOf(one.absence().changes()),
                texts.of(verdict + (one.irreplaceable() ? "irreplaceable" : "replaced")))));
        return table;
    }

    private String areas(Missed missed) {
        return missed.absence().byArea().isEmpty()
                ? "–"
                : missed.absence().byArea().entrySet().stream()
                        .map(area ->
                                words.texts().of("missed.inArea", area.getKey().name(), area.getValue() / 60.0))
                        .collect(Collectors.joining(", "));
    }
}
