package dk.naerplan.ui.security.choose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dk.naerplan.ui.shell.Texts;

/** A page with one card on it: a heading, what it is about, and a form. */
abstract class CardPage extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final String about;

    /** @param title key of the heading; @param about key of the sentence below it */
    CardPage(String title, String about) {
        this.title = title;
        this.about = about;
        setId("main");
        addClassName("card-page");
    }

    abstract Component form(Texts texts);

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        var card = new Div(new H1(texts.of(title)), new Paragraph(texts.of(about)), form(texts));
        card.addClassName("login-panel");
        removeAll();
        add(card);
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of(title) + " · Nærplan";
    }
}
