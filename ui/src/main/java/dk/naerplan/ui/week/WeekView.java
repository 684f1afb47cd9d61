package dk.naerplan.ui.week;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.api.feed.Feeds;
import dk.naerplan.ui.api.programs.CalendarPanel;
import dk.naerplan.ui.publishing.AnnouncementMails;
import dk.naerplan.ui.publishing.ContactPanel;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.account.Contacts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.WeekCalendar;
import dk.naerplan.ui.store.published.PublishedPlan;
import dk.naerplan.ui.store.published.PublishedPlans;
import dk.naerplan.ui.store.published.PublishedView;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A published week: one's own first, for employees, then everybody's. */
@Route("week/:week?")
@PermitAll
class WeekView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PublishedPlans plans;
    private final transient Feeds feeds;
    private final transient Contacts contacts;
    private final transient AnnouncementMails mails;
    private final transient Clock clock;
    private transient Optional<Week> asked = Optional.empty();

    WeekView(PublishedPlans plans, Feeds feeds, Contacts contacts, AnnouncementMails mails, Clock clock) {
        this.plans = plans;
        this.feeds = feeds;
        this.contacts = contacts;
        this.mails = mails;
        this.clock = clock;
        setId("main");
        addClassNames("admin", "week-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getRouteParameters().get("week").flatMap(WeekView::parsed);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Texts.in(getLocale()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(Texts.in(event.getLocale()));
    }

    @Override
    public String getPageTitle() {
        return title(Texts.in(getLocale())) + " · Nærplan";
    }

    private void show(Texts texts) {
        removeAll();
        var heading = new Div(new H1(title(texts)));
        heading.addClassName("admin-heading");
        add(heading);
        List<PublishedPlan> published = plans.list();
        var weeks = new PublishedWeeks(published.stream().map(PublishedPlan::week));
        weeks.shown(asked, Week.of(today()))
                .ifPresentOrElse(
                        week -> {
                            heading.add(new WeekPicker(weeks.all(), week, texts, WeekView::open));
                            published.stream()
                                    .filter(plan -> plan.week().equals(week))
                                    .forEach(plan -> show(plan, texts));
                        },
                        () -> add(nothing(texts)));
        CurrentUser.find().ifPresent(user -> user.employee().ifPresent(employee -> showOwn(user, employee, texts)));
    }

    private void show(PublishedPlan plan, Texts texts) {
        plans.view(plan.id()).ifPresent(view -> {
            showOwn(plan, view, texts);
            add(new WeekTable(plan, view, texts));
        });
    }

    private void showOwn(PublishedPlan plan, PublishedView view, Texts texts) {
        if (view.self().isPresent()) {
            add(new OwnWeek(plan, view, plans.changes(plan.id()), today(), texts));
        }
    }

    private void showOwn(User user, String employee, Texts texts) {
        if (mails.isOn()) {
            add(new ContactPanel(contacts, texts));
        }
        add(new CalendarPanel(feeds, user, employee, texts));
    }

    private static Div nothing(Texts texts) {
        var empty = new Div(new Paragraph(texts.of("week.none")));
        empty.addClassName("empty-state");
        return empty;
    }

    private static void open(Week week) {
        UI.getCurrent().navigate("week/" + week);
    }

    private LocalDate today() {
        return clock.instant().atZone(WeekCalendar.ZONE).toLocalDate();
    }

    private static String title(Texts texts) {
        return texts.of(CurrentUser.find().flatMap(User::employee).isPresent() ? "own.title" : "week.title");
    }

    private static Optional<Week> parsed(String text) {
        try {
            return Optional.of(Week.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
