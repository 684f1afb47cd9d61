package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Memo;
import dk.naerplan.solver.scenario.trial.Remark;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The comparison in sentences; each leads to the figure that it rests on. */
final class MemoText extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTexts words;
    private final transient BiConsumer<String, Figure> reveal;

    /** @param reveal shows a figure of a variant */
    MemoText(Compared compared, ScenarioTexts words, BiConsumer<String, Figure> reveal) {
        this.words = words;
        this.reveal = reveal;
        addClassName("scenario-memo");
        Trial base = compared.trials().getFirst();
        Memo memo = Memo.of(compared.comparison(), base);
        add(new H2(words.texts().of("scenario.words", compared.name(base))));
        for (Trial trial : compared.trials()) {
            List<Remark> own = memo.remarks().stream()
                    .filter(remark -> remark.variant().equals(trial.variant()))
                    .toList();
            if (!own.isEmpty()) {
                add(new Div(new H3(compared.name(trial)), sentences(own)));
            }
        }
    }

    private UnorderedList sentences(List<Remark> remarks) {
        var list = new UnorderedList();
        remarks.stream()
                .filter(remark -> remark.verdict() != Verdict.NO_DIFFERENCE)
                .map(this::sentence)
                .forEach(list::add);
        String alike = remarks.stream()
                .filter(remark -> remark.verdict() == Verdict.NO_DIFFERENCE)
                .map(words::sentence)
                .collect(Collectors.joining(", "));
        if (!alike.isEmpty()) {
            var line = new Span(words.texts().of("scenario.memo.alike", alike));
            line.addClassName("memo-alike");
            list.add(new ListItem(line));
        }
        return list;
    }

    private Component sentence(Remark remark) {
        var button =
                new NativeButton(words.sentence(remark), click -> reveal.accept(remark.variant(), remark.figure()));
        button.addClassName("sentence");
        return new ListItem(button);
    }
}
