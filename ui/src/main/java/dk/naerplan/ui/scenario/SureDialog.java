package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.shell.Texts;

/** Asks before something is deleted for good. */
final class SureDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    SureDialog(String name, String question, Texts texts, Runnable delete) {
        setHeaderTitle(texts.of("study.deleteOf", name));
        setRole("alertdialog");
        add(new Paragraph(question));
        var sure = new Button(texts.of("study.delete"), click -> {
            close();
            delete.run();
        });
        sure.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(texts.of("dialog.cancel"), click -> close()), sure);
    }
}
