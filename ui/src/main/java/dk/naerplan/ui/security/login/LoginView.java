package dk.naerplan.ui.security.login;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.account.FirstAccount;
import dk.naerplan.ui.security.oidc.OidcSettings;
import dk.naerplan.ui.shell.Texts;

/** The first page: who are you? In the demo one chooses. */
@Route("login")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Demo demo;
    private final transient FirstAccount first;
    private final transient OidcSettings oidc;
    private LoginNews news = LoginNews.NONE;

    LoginView(Demo demo, FirstAccount first, OidcSettings oidc) {
        this.demo = demo;
        this.first = first;
        this.oidc = oidc;
        setId("main");
        addClassName("login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (CurrentUser.find().isPresent()) {
            event.forwardTo("");
        }
        news = LoginNews.of(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("login.title") + " · Nærplan";
    }

    private void show() {
        Texts texts = Texts.in(getLocale());
        var lead = new Div(
                new H1(texts.of("login.lead")),
                new Paragraph(texts.of("login.about")),
                new Paragraph(texts.of("login.privacy")));
        lead.addClassName("login-lead");
        removeAll();
        add(lead, panel(texts));
    }

    private Component panel(Texts texts) {
        if (demo.isOn()) {
            return new DemoPanel(texts);
        }
        return first.isMissing() && !oidc.isOn() ? new NewHerePanel(texts) : new PasswordPanel(texts, news, oidc);
    }
}
