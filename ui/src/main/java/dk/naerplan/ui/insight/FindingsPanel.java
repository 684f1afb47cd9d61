package dk.naerplan.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the rules say of a roster, sentence by sentence: broken rules first, then what costs something, rule by rule. */
public final class FindingsPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SENTENCES = 50;

    private final transient Consumer<Finding> chosen;
    private final Set<RosterRule> open = EnumSet.noneOf(RosterRule.class);

    /** @param chosen gets the finding whose place on the board somebody wants to see */
    public FindingsPanel(Consumer<Finding> chosen) {
        this.chosen = chosen;
        addClassName("findings");
    }

    public void show(Judgement judgement, Texts texts) {
        removeAll();
        if (judgement.isComplete()) {
            tell(judgement, texts);
        } else {
            add(new Paragraph(texts.of("findings.following")));
        }
    }

    private void tell(Judgement judgement, Texts texts) {
        List<Finding> broken = judgement.broken().toList();
        add(new H3(texts.of("findings.broken", broken.size())));
        add(broken.isEmpty() ? good(texts.of("findings.clean")) : list(broken, texts));
        add(new H3(texts.of("findings.costs")));
        byRule(judgement).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<RosterRule, List<Finding>> entry) ->
                                entry.getKey().level())
                        .thenComparing(entry -> -cost(entry.getValue())))
                .forEach(entry -> add(details(entry.getKey(), entry.getValue(), texts)));
    }

    private static Map<RosterRule, List<Finding>> byRule(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> !finding.isBroken())
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private static long cost(List<Finding> findings) {
        return findings.stream().mapToLong(Finding::cost).sum();
    }

    private Folded details(RosterRule rule, List<Finding> findings, Texts texts) {
        var amount = new Span(texts.of("findings.cost", new WeekTexts(texts).number(cost(findings))));
        amount.addClassName("amount");
        var summary = new Div(new Span(RuleTexts.name(rule, texts.locale()) + " (" + findings.size() + ")"), amount);
        var meaning = new Paragraph(RuleTexts.description(rule, texts.locale()));
        meaning.addClassName("rule-meaning");
        return new Folded(summary, () -> new Div(meaning, list(findings, texts)))
                .unfolded(open.contains(rule), opened -> remember(rule, opened));
    }

    private void remember(RosterRule rule, boolean opened) {
        if (opened) {
            open.add(rule);
        } else {
            open.remove(rule);
        }
    }

    private Component list(List<Finding> findings, Texts texts) {
        var list = new UnorderedList();
        list.addClassName("sentences");
        findings.stream().limit(MOST_SENTENCES).forEach(finding -> list.add(new ListItem(sentence(finding))));
        if (findings.size() > MOST_SENTENCES) {
            list.add(new ListItem(texts.of("findings.more", findings.size() - MOST_SENTENCES)));
        }
        return list;
    }

    private Component sentence(Finding finding) {
        if (finding.seats().isEmpty()) {
            return new Span(finding.sentence());
        }
        var button = new NativeButton(finding.sentence(), click -> chosen.accept(finding));
        button.addClassName("sentence");
        return button;
    }

    private static Component good(String text) {
        var paragraph = new Paragraph(new Icon("check"), new Span(text));
        paragraph.addClassName("good");
        return paragraph;
    }
}
