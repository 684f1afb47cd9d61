package dk.naerplan.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.shell.Texts;
import java.util.List;

/** Says where a key figure comes from: its definition in a few sentences, and the table behind it. */
public final class FigureDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private FigureDialog(KeyFigure figure, FigureTable table, Texts texts) {
        setHeaderTitle(texts.name(figure));
        addClassName("figure-dialog");
        setWidth("min(44rem, 95vw)");
        var scroller = new Div(new Paragraph(texts.of("figure.about." + figure.name())), drawn(table, texts));
        scroller.addClassName("figure-explanation");
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
        var drawn = new NativeTable();
        drawn.addClassName("figure-table");
        var head = drawn.getHead();
        var names = new NativeTableRow();
        table.columns().forEach(column -> names.add(header(column, "col")));
        head.add(names);
        table.rows().forEach(row -> drawn.getBody().add(drawn(row)));
        return drawn;
    }

    private static NativeTableRow drawn(List<String> values) {
        var row = new NativeTableRow();
        row.add(header(values.getFirst(), "row"));
        values.stream().skip(1).forEach(value -> row.add(new NativeTableCell(value)));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
