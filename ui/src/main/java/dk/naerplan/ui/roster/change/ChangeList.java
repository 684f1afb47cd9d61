package dk.naerplan.ui.roster.change;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.ui.shell.Texts;
import java.util.List;

/** Sentences about changes; of very many only the first, and how many more there are. */
final class ChangeList extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 30;

    ChangeList(List<String> sentences, Texts texts) {
        addClassName("change-list");
        sentences.stream().limit(MOST).forEach(sentence -> add(new ListItem(sentence)));
        if (sentences.size() > MOST) {
            add(new ListItem(texts.of("change.more", sentences.size() - MOST)));
        }
        if (sentences.isEmpty()) {
            add(new ListItem(texts.of("change.none")));
        }
    }
}
