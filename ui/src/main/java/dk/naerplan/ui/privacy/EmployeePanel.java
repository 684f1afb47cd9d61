package dk.naerplan.ui.privacy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.naerplan.ui.security.account.AccountRefusedException;
import dk.naerplan.ui.shell.Notices;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.FormerEmployee;
import dk.naerplan.ui.store.privacy.KnownEmployee;
import dk.naerplan.ui.store.privacy.NoSuchEmployeeException;
import java.io.ByteArrayInputStream;

/** Choose an employee; then hand out all that is kept about them, or forget them. */
final class EmployeePanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "persondata.json";

    private final transient PersonalData data;
    private final transient Texts texts;
    private final ComboBox<KnownEmployee> chosen;
    private final Div about = new Div();

    EmployeePanel(PersonalData data, Texts texts) {
        this.data = data;
        this.texts = texts;
        chosen = new ComboBox<>(texts.of("privacy.employee"));
        chosen.setId("privacy-employee");
        chosen.setWidth("min(26rem, 100%)");
        chosen.setItemLabelGenerator(this::label);
        chosen.setClearButtonVisible(true);
        chosen.addValueChangeListener(change -> show());
        about.addClassName("fields");
        add(new H2(texts.of("privacy.one")), new Paragraph(texts.of("privacy.oneAbout")), chosen, about);
        refresh();
    }

    private void refresh() {
        chosen.setItems(data.employees());
        show();
    }

    private void show() {
        about.removeAll();
        if (chosen.getValue() != null) {
            KnownEmployee employee = chosen.getValue();
            about.add(accounts(employee.ref()), actions(employee));
        }
    }

    private Paragraph accounts(EmployeeRef employee) {
        String names = String.join(", ", data.accounts(employee));
        return new Paragraph(names.isEmpty() ? texts.of("privacy.noAccount") : texts.of("privacy.account", names));
    }

    private Div actions(KnownEmployee employee) {
        var download = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    byte[] all = data.export(employee.ref());
                    return new DownloadResponse(
                            new ByteArrayInputStream(all), FILE, "application/json;charset=utf-8", all.length);
                }),
                texts.of("privacy.export"));
        download.setId("privacy-export");
        download.addClassName("button-link");
        download.getElement().setAttribute("download", FILE);
        var erase = new Button(texts.of("privacy.erase"), click -> ask(employee));
        erase.setId("privacy-erase");
        erase.addThemeVariants(ButtonVariant.ERROR);
        var actions = new Div(download, erase);
        actions.addClassName("actions");
        return actions;
    }

    private void ask(KnownEmployee employee) {
        new EraseDialog(employee, data.accounts(employee.ref()), texts, reason -> erase(employee.ref(), reason)).open();
    }

    private void erase(EmployeeRef employee, String reason) {
        UI ui = UI.getCurrent();
        try {
            FormerEmployee former = data.erase(employee, reason);
            Notices.tell(ui, texts.of("privacy.erased", former.name()));
        } catch (AccountRefusedException e) {
            Notices.warn(ui, texts.of("account.refused." + e.reason()));
        } catch (NoSuchEmployeeException e) {
            Notices.warn(ui, texts.of("privacy.gone"));
        }
        chosen.clear();
        refresh();
    }

    private String label(KnownEmployee employee) {
        return employee.organisation().isEmpty()
                ? texts.of("privacy.who", employee.name(), employee.ref().employee())
                : texts.of("privacy.whoIn", employee.name(), employee.ref().employee(), employee.organisation());
    }
}
