package dk.naerplan.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.shell.Texts;

/** Says where a key figure comes from: its definition in a few sentences, and the table behind it. */
public final class FigureDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private FigureDialog(KeyFigure figure, FigureTable table, Texts texts) {
        setHeaderTitle(texts.name(figure));
        addClassName("figure-dialog");
        setWidth("min(44rem, 95vw)");
        var scroller = new Div(new Paragraph(texts.of("figure.about." + figure.name())), drawn(table, texts));
        scroller.addClassName("figure-explanation");
        scroller.getElement().setAttribute("tabindex", "0");
        add(scroller);
        var close = new Button(texts.of("dialog.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    /** The explanation of a figure of the judged roster. */
    public static FigureDialog about(KeyFigure figure, Judgement judgement, Texts texts) {
        return new FigureDialog(figure, new FigureTables(judgement, texts).of(figure), texts);
    }

    private static Component drawn(FigureTable table, Texts texts) {
        if (table.rows().isEmpty()) {
            return new Paragraph(texts.of("figure.nothing"));
        }
        return new DrawnTable(table);
    }
}
