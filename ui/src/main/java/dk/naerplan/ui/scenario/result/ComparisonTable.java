package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Spread;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.chart.PlainTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A line for each scenario, a column for each figure: the median, the spread, and a word at the best and the worst. Every figure can
 * be asked where it comes from.
 */
final class ComparisonTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Figure> COLUMNS = List.of(
            Figure.COVERAGE,
            Figure.CLOSENESS,
            Figure.COORDINATION,
            Figure.PRESENCE,
            Figure.FACES,
            Figure.RESPONSE,
            Figure.TRAVEL,
            Figure.LOCAL);

    private record Place(String variant, Figure figure) {}

    private final transient ScenarioTexts words;
    private final transient Comparison comparison;
    private final transient Consumer<Asked> asked;
    private final transient Map<Place, NativeButton> buttons = new HashMap<>();

    ComparisonTable(Compared compared, ScenarioTexts words, Consumer<Asked> asked) {
        this.comparison = compared.comparison();
        this.words = words;
        this.asked = asked;
        List<Figure> columns = columns();
        var heads = new ArrayList<String>();
        heads.add(words.texts().of("scenario.column"));
        columns.forEach(figure -> heads.add(words.figure(figure)));
        var table = new PlainTable(words.texts().of("scenario.table"), heads);
        table.addClassName("scenario-table");
        compared.trials()
                .forEach(trial -> table.addRow(
                        compared.name(trial),
                        columns.stream().map(figure -> cell(trial, figure)).toList()));
        add(table);
    }

    /** Puts the focus on the figure of a scenario. */
    void reveal(String variant, Figure figure) {
        NativeButton button = buttons.get(new Place(variant, figure));
        if (button != null) {
            button.focus();
        }
    }

    /** Broken rules only where there are any. */
    private List<Figure> columns() {
        var columns = new ArrayList<>(COLUMNS);
        if (comparison.trials().stream()
                .anyMatch(trial -> trial.of(Figure.BROKEN_RULES).greatest() > 0)) {
            columns.addFirst(Figure.BROKEN_RULES);
        }
        return columns;
    }

    private Div cell(Trial trial, Figure figure) {
        Spread spread = trial.of(figure);
        var cell = new Div();
        var button = new NativeButton(words.value(spread.median()), click -> asked.accept(new Asked(trial, figure)));
        button.addClassName("scenario-median");
        buttons.put(new Place(trial.variant(), figure), button);
        cell.add(button);
        if (spread.width() > 0) {
            cell.add(named(
                    "scenario-spread",
                    words.texts().of("scenario.spread", words.value(spread.least()), words.value(spread.greatest()))));
        }
        if (comparison.best(figure).contains(trial.variant())) {
            cell.add(named("scenario-best", words.texts().of("scenario.best")));
        } else if (comparison.worst(figure).contains(trial.variant())) {
            cell.add(named("scenario-worst", words.texts().of("scenario.worst")));
        }
        return cell;
    }

    private static Span named(String style, String text) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
