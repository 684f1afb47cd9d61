package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Spread;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.List;

/** A line for each scenario, a column for each figure: the median, the spread, and a word at the best and the worst. */
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

    private final transient ScenarioTexts words;
    private final transient Comparison comparison;

    ComparisonTable(Compared compared, ScenarioTexts words) {
        this.comparison = compared.comparison();
        this.words = words;
        addClassName("scenario-scroller");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.texts().of("scenario.table"));
        var table = new NativeTable();
        table.addClassNames("figure-table", "scenario-table");
        table.getHead().add(head());
        compared.trials().forEach(trial -> table.getBody().add(row(trial, compared.name(trial))));
        add(table);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(header(words.texts().of("scenario.column"), "col"));
        COLUMNS.forEach(figure -> row.add(header(words.figure(figure), "col")));
        return row;
    }

    private NativeTableRow row(Trial trial, String name) {
        var row = new NativeTableRow();
        row.add(header(name, "row"));
        COLUMNS.forEach(figure -> row.add(cell(trial, figure)));
        return row;
    }

    private NativeTableCell cell(Trial trial, Figure figure) {
        Spread spread = trial.of(figure);
        var cell = new NativeTableCell();
        cell.add(named("scenario-median", words.value(spread.median())));
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

    static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
