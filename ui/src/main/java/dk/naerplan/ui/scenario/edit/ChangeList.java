package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.datasets.scenario.Change;

/** What is another by now, in order; each can be taken back. */
final class ChangeList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Making making;
    private final OrderedList list = new OrderedList();
    private final Div wrong = new Div();

    ChangeList(Making making) {
        this.making = making;
        addClassName("scenario-changes");
        wrong.addClassName("issues");
        wrong.getElement().setAttribute("role", "alert");
        add(new H4(making.texts().of("edit.changes")), wrong, list);
    }

    void refresh() {
        list.removeAll();
        var words = new ChangeTexts(making.texts(), making.draft().base());
        making.draft().changes().forEach(change -> list.add(line(change, words.of(change))));
        setVisible(!making.draft().changes().isEmpty());
    }

    private ListItem line(Change change, String sentence) {
        return new ListItem(new Span(sentence), Facts.tool(making.texts(), "edit.undo", sentence, () -> undo(change)));
    }

    private void undo(Change change) {
        wrong.removeAll();
        making.remove(change).forEach(issue -> wrong.add(new Paragraph(making.sentence(issue))));
    }
}
