package dk.naerplan.ui.roster.change;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.change.EditConflict;
import java.util.List;

/**
 * Says that somebody else has saved the plan meanwhile, what they changed and what was not saved, and lets the second choose. It
 * stays until something is chosen, so that nothing is lost by a key or a click beside it.
 */
public final class ConflictDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What the second editor can do. */
    public interface Choices {

        void takeTheirs();

        void keepMineOnTop();

        void copyMine();
    }

    /** @param who says who did what, and when */
    public ConflictDialog(EditConflict conflict, String who, List<String> theirChanges, Texts texts, Choices choices) {
        addClassName("conflict");
        setHeaderTitle(texts.of("conflict.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("38rem");
        var changes = new ChangeList(theirChanges, texts);
        // Where the dialog scrolls, somebody without a mouse has to get into what scrolls.
        changes.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", texts.of("conflict.theirs"));
        add(new Paragraph(who), new H3(texts.of("conflict.theirs")), changes);
        if (!conflict.mine().isEmpty()) {
            add(new Paragraph(texts.of(
                    conflict.isClean() ? "conflict.clean" : "conflict.clashes",
                    conflict.mine().size(),
                    conflict.clashes().size())));
            getFooter().add(choice("conflict.copy", texts, choices::copyMine));
            getFooter()
                    .add(choice(conflict.isClean() ? "conflict.both" : "conflict.mine", texts, choices::keepMineOnTop));
        }
        Button take = choice(conflict.mine().isEmpty() ? "conflict.see" : "conflict.take", texts, choices::takeTheirs);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setAutofocus(true);
        getFooter().add(take);
    }

    private Button choice(String key, Texts texts, Runnable action) {
        return new Button(texts.of(key), click -> {
            close();
            action.run();
        });
    }
}
