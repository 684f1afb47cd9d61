package dk.naerplan.ui.scenario.result;

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
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What a comparison has come to: the table, the memo in words, and who sits where. */
public final class ScenarioResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTexts words;
    private final transient Compared compared;

    public ScenarioResults(Compared compared, Texts texts) {
        this.words = new ScenarioTexts(texts);
        this.compared = compared;
        addClassName("scenario-results");
        add(new H2(words.texts().of("scenario.compared")), new ComparisonTable(compared, words));
        add(new Paragraph(words.texts().of("scenario.legend")));
        if (compared.trials().size() > 1) {
            add(memo(compared.comparison()));
        }
        add(calendars());
    }

    private Component memo(Comparison comparison) {
        Trial base = comparison.trials().getFirst();
        Memo memo = Memo.of(comparison, base);
        var paper = new Div(new H2(words.texts().of("scenario.words", compared.name(base))));
        paper.addClassName("scenario-memo");
        for (Trial trial : comparison.trials()) {
            List<Remark> own = memo.remarks().stream()
                    .filter(remark -> remark.variant().equals(trial.variant()))
                    .toList();
            if (!own.isEmpty()) {
                paper.add(new H3(compared.name(trial)), sentences(own));
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

    private Component calendars() {
        var calendars = new Div(new H2(words.texts().of("scenario.calendars")));
        for (Trial trial : compared.trials()) {
            String name = compared.name(trial);
            calendars.add(new Details(
                    name,
                    new PlacementCalendar(
                            trial.median().result().roster(),
                            words.texts().of("scenario.calendar", name),
                            words.texts())));
        }
        return calendars;
    }
}
