package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dk.naerplan.ui.shell.Texts;
import java.util.List;

/** What the week has of one kind, a line each, with what can be changed of it. */
final class Facts extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();

    Facts(String name, String... columns) {
        addClassName("scenario-scroller");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        table.addClassNames("figure-table", "fact-table");
        var head = new NativeTableRow();
        for (String column : columns) {
            head.add(header(column, "col"));
        }
        table.getHead().add(head);
        add(table);
    }

    /** @param values after the first column, which is the name */
    void line(String name, List<String> values, Component... tools) {
        var row = new NativeTableRow();
        row.add(header(name, "row"));
        values.forEach(value -> row.add(new NativeTableCell(value)));
        if (tools.length > 0) {
            var cell = new NativeTableCell();
            var box = new Div(tools);
            box.addClassName("fact-tools");
            cell.add(box);
            row.add(cell);
        }
        table.getBody().add(row);
    }

    static Button tool(Texts texts, String key, String of, Runnable does) {
        var button = new Button(texts.of(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(texts.of("study.actionOf", texts.of(key), of));
        return button;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
