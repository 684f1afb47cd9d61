package dk.naerplan.ui.publishing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import dk.naerplan.ui.security.account.Contact;
import dk.naerplan.ui.security.account.Contacts;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import java.util.Locale;

/** Where the one who looks is told of changes, and in which language. */
public final class ContactPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Contacts contacts;
    private final transient Texts texts;
    private final EmailField email = new EmailField();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final Span told = new Span();

    public ContactPanel(Contacts contacts, Texts texts) {
        this.contacts = contacts;
        this.texts = texts;
        addClassName("contact-panel");
        email.setLabel(texts.of("contact.email"));
        email.setHelperText(texts.of("contact.help"));
        email.setId("contact-email");
        email.setWidth("22rem");
        language.setLabel(texts.of("contact.language"));
        language.setItems(Languages.DANISH, Languages.ENGLISH);
        language.setItemLabelGenerator(
                locale -> texts.of(locale.equals(Languages.DANISH) ? "contact.danish" : "contact.english"));
        language.setValue(texts.locale());
        contacts.own().ifPresent(this::fill);
        var save = new Button(texts.of("contact.save"), click -> save());
        save.setId("contact-save");
        told.getElement().setAttribute("role", "status");
        var fields = new Div(email, language, save, told);
        fields.addClassName("contact-fields");
        add(new H2(texts.of("contact.title")), new Paragraph(texts.of("contact.intro")), fields);
    }

    private void fill(Contact known) {
        email.setValue(known.email());
        language.setValue(Languages.closestTo(known.locale()));
    }

    private void save() {
        String address = email.getValue().strip();
        if (address.isEmpty()) {
            contacts.removeOwn();
            told.setText(texts.of("contact.removed"));
        } else if (Contact.isEmail(address)) {
            contacts.setOwn(new Contact(address, language.getValue().getLanguage()));
            told.setText(texts.of("contact.saved"));
        } else {
            email.setErrorMessage(texts.of("contact.wrong"));
            email.setInvalid(true);
            told.setText("");
        }
    }
}
