package dk.naerplan.ui.security.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.security.account.AccountAdmin;
import dk.naerplan.ui.shell.Texts;

/** Shows an invitation once, as a link to hand over. The code stands behind the #, which browsers tell no server. */
final class InvitationBox extends Div {

    private static final long serialVersionUID = 1L;

    InvitationBox(Texts texts, String code) {
        addClassName("invitation");
        var link = new TextField(texts.of("account.link"));
        link.setId("invitation-link");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setValue("invitation#" + code);
        UI.getCurrent()
                .getPage()
                .executeJs("return new URL('invitation', document.baseURI).href")
                .then(String.class, address -> link.setValue(address + "#" + code));
        add(new Paragraph(texts.of("account.linkAbout", AccountAdmin.INVITATION_HOLDS.toDays())), link);
    }
}
