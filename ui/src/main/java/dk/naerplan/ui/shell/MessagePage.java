package dk.naerplan.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what is wrong in a heading and a sentence, and how to get on. */
public abstract class MessagePage extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    protected MessagePage() {
        setId("main");
        addClassName("message-page");
    }

    protected abstract String title(Texts texts);

    protected abstract String text(Texts texts);

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return title(Texts.in(getLocale())) + " · Nærplan";
    }

    private void show() {
        Texts texts = Texts.in(getLocale());
        removeAll();
        var back = new Anchor("plans", texts.of("frame.back"));
        back.addClassName("button-link");
        add(new Icon("signpost"), new H1(title(texts)), new Paragraph(text(texts)), back);
    }
}
