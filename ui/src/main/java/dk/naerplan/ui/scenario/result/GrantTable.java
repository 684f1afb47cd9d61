package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.analysis.Kpis.GrantUse;
import dk.naerplan.solver.domain.Grant;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.chart.PlainTable;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Hours that each grant pays, and the share that others pay in its areas, against what the grant asks for. */
final class GrantTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient WeekTexts week;

    GrantTable(Compared compared, Texts texts) {
        this.texts = texts;
        this.week = new WeekTexts(texts);
        var columns = new ArrayList<String>();
        columns.add(texts.of("result.grant"));
        columns.add(texts.of("result.grant.asks"));
        compared.trials().forEach(trial -> columns.add(compared.name(trial)));
        var table = new PlainTable(texts.of("result.money"), columns);
        grants(compared).forEach((id, grant) -> {
            var cells = new ArrayList<Component>();
            cells.add(new Span(percent(grant.coFinancingPercent())));
            compared.trials().forEach(trial -> cells.add(cell(trial, grant)));
            table.addRow(grant.name(), cells);
        });
        add(table);
    }

    /** Of all scenarios: some may have gained one. */
    private static Map<String, Grant> grants(Compared compared) {
        var grants = new LinkedHashMap<String, Grant>();
        compared.trials().stream()
                .flatMap(trial -> trial.median().result().roster().getFacts().grants().stream())
                .forEach(grant -> grants.putIfAbsent(grant.id(), grant));
        return grants;
    }

    private Component cell(Trial trial, Grant grant) {
        Optional<GrantUse> use = trial.median().result().kpis().grants().entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(grant.id()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (use.isEmpty()) {
            return new Span(texts.of("result.grant.gone"));
        }
        var share = use.get().coFinancing();
        String said = share.isMeasured() ? percent(share.percent()) : "–";
        boolean tooLow = share.isMeasured() && share.percent() < grant.coFinancingPercent();
        var cell = new Span(texts.of(
                tooLow ? "result.grant.low" : "result.grant.use",
                week.hours(use.get().paid()),
                said));
        cell.setClassName("grant-low", tooLow);
        return cell;
    }

    private String percent(double percent) {
        return texts.of("amount.percent", week.percent(percent));
    }
}
