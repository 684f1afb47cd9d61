package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.solver.domain.Grant;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.chart.Axis;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Time on the road, and who pays for the work. */
final class WaysAndMoney extends Div {

    private static final long serialVersionUID = 1L;

    WaysAndMoney(Compared compared, ScenarioTexts words) {
        Texts texts = words.texts();
        add(new H2(texts.of("result.travel")), new Chart(travel(compared, words), texts));
        add(new H2(texts.of("result.money")), money(compared, texts));
    }

    private static XyPlot travel(Compared compared, ScenarioTexts words) {
        List<Trial> trials = compared.trials();
        var places = Axis.ofPlaces("", trials.stream().map(compared::name).toList());
        List<Double> hours =
                trials.stream().map(trial -> trial.of(Figure.TRAVEL).median()).toList();
        return XyPlot.lying(
                title(compared, words),
                Axis.from(words.figure(Figure.TRAVEL), 0),
                places,
                words.figure(Figure.TRAVEL),
                hours);
    }

    private static String title(Compared compared, ScenarioTexts words) {
        Comparison comparison = compared.comparison();
        Set<String> best = comparison.best(Figure.TRAVEL);
        if (best.isEmpty()) {
            return words.texts().of("result.travel.alike");
        }
        String names = compared.trials().stream()
                .filter(trial -> best.contains(trial.variant()))
                .map(compared::name)
                .collect(Collectors.joining(", "));
        return words.texts().of("result.travel.best", names);
    }

    private static Component money(Compared compared, Texts texts) {
        List<Grant> grants = compared.trials()
                .getFirst()
                .median()
                .result()
                .roster()
                .getFacts()
                .grants();
        return grants.isEmpty() ? new Paragraph(texts.of("result.money.none")) : new GrantTable(compared, texts);
    }
}
