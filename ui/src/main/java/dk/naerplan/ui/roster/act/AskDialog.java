package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Asks before something is done that somebody may think better of. */
final class AskDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    AskDialog(String title, Component told, String no, String yes, Runnable confirmed) {
        addClassName("form-dialog");
        setHeaderTitle(title);
        add(told);
        var cancel = new Button(no, click -> close());
        var confirm = new Button(yes, click -> {
            close();
            confirmed.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClassName("ask-confirm");
        getFooter().add(cancel, confirm);
    }
}
