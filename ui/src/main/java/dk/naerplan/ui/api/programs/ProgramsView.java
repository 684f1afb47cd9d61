package dk.naerplan.ui.api.programs;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.naerplan.ui.api.feed.Feeds;
import dk.naerplan.ui.api.token.Tokens;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.shell.Texts;
import jakarta.annotation.security.PermitAll;

/** What the one who is signed in lets programs do in their name. */
@Route("programs")
@PermitAll
class ProgramsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Tokens tokens;
    private final transient Feeds feeds;

    ProgramsView(Tokens tokens, Feeds feeds) {
        this.tokens = tokens;
        this.feeds = feeds;
        setId("main");
        addClassName("programs");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        removeAll();
        add(new H1(texts.of("programs.title")), new Paragraph(texts.of("programs.intro")));
        CurrentUser.find().ifPresent(user -> show(user, texts));
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("programs.title") + " · Nærplan";
    }

    private void show(User user, Texts texts) {
        add(new TokensPanel(tokens, user, texts));
        user.employee().ifPresent(employee -> add(new CalendarPanel(feeds, user, employee, texts)));
    }
}
