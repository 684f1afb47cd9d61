package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.history.ChangeTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.change.ChangedDocument;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Somebody else has saved meanwhile: what they changed, what one wanted to change oneself, and the choice. */
final class ConflictDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    /** @param people what somebody with that username is called */
    ConflictDialog(
            Outcome.Conflict conflict,
            UnaryOperator<String> people,
            Texts texts,
            BiConsumer<Outcome.Conflict, Boolean> chosen) {
        DataSet before = conflict.seen().document();
        setHeaderTitle(texts.of("master.conflict.title"));
        setCloseOnOutsideClick(false);
        add(
                new Paragraph(texts.of(
                        conflict.clashes() ? "master.conflict.clash" : "master.conflict.text",
                        people.apply(conflict.newest().info().author()))),
                new H3(texts.of("master.conflict.theirs")),
                list(new ChangeTexts(texts, before, conflict.newest().document()).all(), texts));
        ChangedDocument.of(before, conflict.changes())
                .document()
                .ifPresent(own -> add(
                        new H3(texts.of("master.conflict.own")),
                        list(new ChangeTexts(texts, before, own).all(), texts)));
        var drop = new Button(texts.of("master.conflict.drop"), click -> choose(conflict, false, chosen));
        var keep = new Button(
                texts.of(conflict.clashes() ? "master.conflict.mine" : "master.conflict.both"),
                click -> choose(conflict, true, chosen));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("keep-own");
        drop.setId("drop-own");
        getFooter().add(drop, keep);
    }

    private void choose(Outcome.Conflict conflict, boolean keepOwn, BiConsumer<Outcome.Conflict, Boolean> chosen) {
        close();
        chosen.accept(conflict, keepOwn);
    }

    private static UnorderedList list(List<String> sentences, Texts texts) {
        var list = new UnorderedList();
        sentences.stream().limit(MOST).map(ListItem::new).forEach(list::add);
        if (sentences.size() > MOST) {
            list.add(new ListItem(texts.of("master.more", sentences.size() - MOST)));
        }
        return list;
    }
}
