package dk.naerplan.ui.security.login;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.security.oidc.OidcSettings;
import dk.naerplan.ui.shell.Texts;

/** The form for name and password. */
final class PasswordPanel extends Div {

    private static final long serialVersionUID = 1L;

    PasswordPanel(Texts texts, LoginNews news, OidcSettings oidc) {
        addClassName("login-panel");
        add(new H2(texts.of("login.title")));
        if (news != LoginNews.NONE) {
            var told = new Paragraph(texts.of("login." + news.name(), oidc.name()));
            told.addClassName("login-news");
            told.getElement().setAttribute("role", "alert");
            add(told);
        }
        var form = new PostForm("login");
        addField(form, "username", "text", "username", texts.of("login.username"));
        addField(form, "password", "password", "current-password", texts.of("login.password"));
        var send = new NativeButton(texts.of("login.send"));
        send.getElement().setAttribute("type", "submit");
        send.addClassName("main-button");
        form.add(send);
        var help = new Paragraph(texts.of("login.forgotten"));
        help.addClassName("login-help");
        add(form, help);
        if (oidc.isOn()) {
            var other = new Anchor(OidcSettings.START, texts.of("login.with", oidc.name()));
            other.addClassName("button-link");
            other.setRouterIgnore(true);
            add(other);
        }
    }

    private static void addField(PostForm form, String name, String type, String filledFrom, String label) {
        var field = new Input();
        field.setType(type);
        field.setId("login-" + name);
        field.getElement().setAttribute("name", name);
        field.getElement().setAttribute("autocomplete", filledFrom);
        field.getElement().setAttribute("required", true);
        field.getElement().setAttribute("autocapitalize", "none");
        field.getElement().setAttribute("spellcheck", "false");
        var named = new NativeLabel(label);
        named.setFor(field);
        form.add(named, field);
    }
}
