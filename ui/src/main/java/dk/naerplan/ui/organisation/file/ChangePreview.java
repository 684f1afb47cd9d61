package dk.naerplan.ui.organisation.file;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.history.ChangeTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.change.PartChange;
import java.util.List;
import java.util.function.Predicate;

/** What a file would add, change and remove, in words. */
final class ChangePreview extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient List<PartChange> changes;
    private final transient ChangeTexts words;
    private final transient Texts texts;

    ChangePreview(Texts texts, DataSet before, DataSet after) {
        this.texts = texts;
        this.changes = Imports.changes(before, after);
        this.words = new ChangeTexts(texts, before, after);
        addClassName("change-preview");
        if (changes.isEmpty()) {
            add(new Paragraph(texts.of("file.noChange")));
        }
        addList("file.added", change -> isItem(change) && change.isAdded());
        addList("file.changed", change -> !isItem(change) || !(change.isAdded() || change.isRemoved()));
        addList("file.removed", change -> isItem(change) && change.isRemoved());
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    private static boolean isItem(PartChange change) {
        return change.part().isWhole() && !change.part().item().isEmpty();
    }

    private void addList(String key, Predicate<PartChange> wanted) {
        List<PartChange> some = changes.stream().filter(wanted).toList();
        if (some.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        some.stream().limit(MOST).map(words::of).map(ListItem::new).forEach(list::add);
        if (some.size() > MOST) {
            list.add(new ListItem(texts.of("master.more", some.size() - MOST)));
        }
        add(new H3(texts.of(key, some.size())), list);
    }
}
