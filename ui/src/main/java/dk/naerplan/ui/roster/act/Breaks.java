package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.analysis.Effect;
import dk.naerplan.ui.shell.Texts;

/** Says which rules something would break, and does it all the same when somebody wants it so. */
final class Breaks {

    private Breaks() {}

    static void ask(Effect effect, Texts texts, Runnable done) {
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
