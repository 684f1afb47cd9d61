package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.analysis.Effect;
import dk.naerplan.ui.shell.Texts;

/** Does what breaks no rule; says what the rest would break, and does it all the same when somebody wants it so. */
final class Breaks {

    private Breaks() {}

    static void askUnlessClean(Effect effect, Texts texts, Runnable done) {
        if (effect.isRuleClean()) {
            done.run();
            return;
        }
        var list = new UnorderedList();
        new PriceTexts(texts).broken(effect).stream().distinct().forEach(sentence -> list.add(new ListItem(sentence)));
        new AskDialog(
                        texts.of("breaks.title"),
                        new Div(list, new Paragraph(texts.of("breaks.question"))),
                        texts.of("breaks.cancel"),
                        texts.of("breaks.confirm"),
                        done)
                .open();
    }
}
