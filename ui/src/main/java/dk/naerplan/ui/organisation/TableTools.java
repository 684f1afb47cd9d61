package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;

/** What can be done with a table and with the records that are marked in it. */
final class TableTools extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final Button change;
    private final Button remove;
    private final Button undo;

    TableTools(TablePage page, Texts texts) {
        this.texts = texts;
        addClassName("table-tools");
        var filter = new TextField();
        filter.setPlaceholder(texts.of("master.filter"));
        filter.setAriaLabel(texts.of("master.filterAbout"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(typed -> page.filter(typed.getValue()));
        var add = new Button(texts.of("master.new"), click -> page.openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("new-record");
        change = new Button("", click -> page.changeMarked());
        change.setId("change-marked");
        remove = new Button("", click -> page.removeMarked());
        remove.setId("remove-marked");
        undo = new Button(texts.of("master.undo"), new Icon("undo"), click -> page.undo());
        undo.setId("undo-save");
        add(filter, add, change, remove, undo);
        setMarked(0);
        setUndoable(false);
    }

    void setMarked(int count) {
        change.setText(texts.of("master.changeMarked", count));
        remove.setText(texts.of("master.removeMarked", count));
        change.setVisible(count > 0);
        remove.setVisible(count > 0);
    }

    void setUndoable(boolean undoable) {
        undo.setVisible(undoable);
    }
}
