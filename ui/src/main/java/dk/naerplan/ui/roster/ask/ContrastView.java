package dk.naerplan.ui.roster.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.Consequence;
import dk.naerplan.solver.analysis.Contrast;
import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.function.Consumer;

/** What another roster would do worse and better, a sentence each; a sentence leads to the place on the board it speaks of. */
public final class ContrastView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;

    private final transient Texts texts;
    private final transient AnalysisTexts words;
    private final transient Consumer<Concerns> reveal;

    /** @param headline what is imagined, for example {@code Hvis Amina fik den i stedet for Bo:} */
    public ContrastView(String headline, Contrast contrast, Texts texts, Consumer<Concerns> reveal) {
        this.texts = texts;
        this.words = AnalysisTexts.in(texts.locale());
        this.reveal = reveal;
        addClassName("contrast");
        var head = new Paragraph(headline);
        head.addClassName("contrast-head");
        add(head);
        if (contrast.consequences().isEmpty()) {
            add(new Paragraph(texts.of("ask.noDifference")));
            return;
        }
        sentences("worse", contrast.worse());
        sentences("better", contrast.better());
        var verdict = new Paragraph(texts.of("ask.verdict", new ContrastTexts(texts).verdict(contrast)));
        verdict.addClassName("contrast-verdict");
        add(verdict);
    }

    private void sentences(String kind, List<Consequence> consequences) {
        if (consequences.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("sentences", kind);
        consequences.stream().limit(MOST).forEach(consequence -> list.add(sentence(kind, consequence)));
        if (consequences.size() > MOST) {
            list.add(new ListItem(texts.of("ask.more", consequences.size() - MOST)));
        }
        add(list);
    }

    private ListItem sentence(String kind, Consequence consequence) {
        var sign = new Span(texts.of("ask.sign." + kind));
        sign.addClassName("sr-only");
        String said = words.sentence(consequence);
        Component text = Places.isAnywhere(consequence.concerns())
                ? new NativeButton(said, click -> reveal.accept(consequence.concerns()))
                : new Span(said);
        text.addClassName("sentence");
        var item = new ListItem(sign, text);
        item.setClassName("broken", kind.equals("worse") && consequence.rule().level() == RuleLevel.HARD);
        return item;
    }
}
