package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import dk.naerplan.solver.scenario.trial.Memo;
import dk.naerplan.solver.scenario.trial.Remark;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.List;
import java.util.stream.Collectors;

/** What a comparison has come to: the table, the memo in words, and who sits where. */
final class ScenarioResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTexts words;
    private final transient ScenarioPlan plan;

    ScenarioResults(Comparison comparison, ScenarioPlan plan, ScenarioTexts words) {
        this.words = words;
        this.plan = plan;
        addClassName("scenario-results");
        add(new H2(words.texts().of("scenario.compared")), new ComparisonTable(comparison, plan, words));
        add(new Paragraph(words.texts().of("scenario.legend")));
        if (comparison.trials().size() > 1) {
            add(memo(comparison));
        }
        add(calendars(comparison));
    }

    private Component memo(Comparison comparison) {
        Trial base = comparison.trials().getFirst();
        Memo memo = Memo.of(comparison, base);
        var paper = new Div(new H2(words.texts().of("scenario.words", name(base.variant()))));
        paper.addClassName("scenario-memo");
        for (Trial trial : comparison.trials()) {
            List<Remark> own = memo.remarks().stream()
                    .filter(remark -> remark.variant().equals(trial.variant()))
                    .toList();
            if (!own.isEmpty()) {
                paper.add(new H3(name(trial.variant())), sentences(own));
            }
        }
        return paper;
    }

    private UnorderedList sentences(List<Remark> remarks) {
        var list = new UnorderedList();
        remarks.stream()
                .filter(remark -> remark.verdict() != Verdict.NO_DIFFERENCE)
                .map(words::sentence)
                .map(ListItem::new)
                .forEach(list::add);
        String alike = remarks.stream()
                .filter(remark -> remark.verdict() == Verdict.NO_DIFFERENCE)
                .map(words::sentence)
                .collect(Collectors.joining(", "));
        if (!alike.isEmpty()) {
            list.add(new ListItem(words.texts().of("scenario.memo.alike", alike)));
        }
        return list;
    }

    private Component calendars(Comparison comparison) {
        var calendars = new Div(new H2(words.texts().of("scenario.calendars")));
        for (Trial trial : comparison.trials()) {
            String name = name(trial.variant());
            calendars.add(new Details(
                    name,
                    new PlacementCalendar(
                            trial.median().result().roster(),
                            words.texts().of("scenario.calendar", name),
                            words.texts())));
        }
        return calendars;
    }

    private String name(String scenario) {
        return words.policy(plan.policy(scenario));
    }
}
