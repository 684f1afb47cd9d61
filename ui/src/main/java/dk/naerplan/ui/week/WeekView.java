package dk.naerplan.ui.week;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.published.PublishedPlan;
import dk.naerplan.ui.store.published.PublishedPlans;
import jakarta.annotation.security.PermitAll;

/** The weeks that have been published, the latest first, with the own seats of the one who looks standing out. */
@Route("week")
@PermitAll
class WeekView extends Main implements AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PublishedPlans plans;

    WeekView(PublishedPlans plans) {
        this.plans = plans;
        setId("main");
        addClassName("admin");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Texts.in(getLocale()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(Texts.in(event.getLocale()));
    }

    private void show(Texts texts) {
        removeAll();
        add(new H1(texts.of("week.title")));
        var published = plans.list();
        if (published.isEmpty()) {
            var empty = new Div(new Paragraph(texts.of("week.none")));
            empty.addClassName("empty-state");
            add(empty);
        }
        published.forEach(plan -> show(plan, texts));
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("week.title") + " · Nærplan";
    }

    private void show(PublishedPlan plan, Texts texts) {
        plans.view(plan.id()).ifPresent(view -> add(new WeekTable(plan, view, texts)));
    }
}
