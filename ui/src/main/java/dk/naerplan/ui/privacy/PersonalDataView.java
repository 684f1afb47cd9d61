package dk.naerplan.ui.privacy;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.privacy.Retention;
import jakarta.annotation.security.RolesAllowed;

/** What is kept about people, for how long, and how one of them sees it or is forgotten. */
@Route("personal-data")
@RolesAllowed("ADMINISTRATOR")
class PersonalDataView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PersonalData data;
    private final transient Retention retention;

    PersonalDataView(PersonalData data, Retention retention) {
        this.data = data;
        this.retention = retention;
        setId("main");
        addClassNames("admin", "personal-data");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        removeAll();
        add(
                new H1(texts.of("privacy.title")),
                new Paragraph(texts.of("privacy.about")),
                new EmployeePanel(data, texts),
                new RetentionPanel(retention, texts));
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("privacy.title") + " · Nærplan";
    }
}
