package dk.naerplan.ui.roster;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.naerplan.ui.export.PlanExports;
import dk.naerplan.ui.export.share.ShareDialog;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.publishing.AnnouncementMails;
import dk.naerplan.ui.roster.bench.PlanControls;
import dk.naerplan.ui.roster.bench.RosterHeading;
import dk.naerplan.ui.roster.board.BoardLook;
import dk.naerplan.ui.roster.offers.OffersDialog;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.TopBarContent;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Publishing;
import dk.naerplan.ui.wishes.Offer;
import dk.naerplan.ui.wishes.WishOffers;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One week: the board, the search for a better plan, and what is to be said of it. */
@Route("plan/:plan")
@RolesAllowed("PLANNER")
class RosterView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle, TopBarContent {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient Publishing publishing;
    private final transient AnnouncementMails mails;
    private final transient PlanExports exports;
    private final transient WishOffers wishes;
    private final transient Accounts people;
    private final transient SolveJobs jobs;
    private final transient Judge judge;
    private final Div heading = new Div();
    private transient BoardLook look = BoardLook.STANDARD;
    private transient @Nullable PlanSummary opened;
    private transient @Nullable RosterPage page;
    private transient @Nullable PlanDesk desk;
    private transient @Nullable ExecutorService worker;

    RosterView(
            Plans plans,
            Publishing publishing,
            AnnouncementMails mails,
            PlanExports exports,
            WishOffers wishes,
            Accounts people,
            SolveJobs jobs,
            Judge judge) {
        this.plans = plans;
        this.publishing = publishing;
        this.mails = mails;
        this.exports = exports;
        this.wishes = wishes;
        this.people = people;
        this.jobs = jobs;
        this.judge = judge;
        setId("main");
        addClassName("roster");
        heading.addClassName("roster-bar");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("plan").orElse("");
        opened = PlanId.parse(name).flatMap(plans::find).orElseThrow(() -> new NotFoundException(name));
        look = LookAddress.read(event.getLocation().getQueryParameters());
        if (isAttached()) {
            leave();
            enter(event.getUI());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        enter(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (page != null) {
            page.speak(Texts.in(event.getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return opened().name() + " · Nærplan";
    }

    @Override
    public Component topBar() {
        showHeading();
        return heading;
    }

    private void showHeading() {
        Texts texts = Texts.in(getLocale());
        opened = plans.find(opened().id()).orElse(opened);
        heading.removeAll();
        heading.add(new RosterHeading(opened(), texts), controls(texts));
    }

    private PlanControls controls(Texts texts) {
        var controls = new PlanControls(texts);
        boolean mayEdit = CurrentUser.is(UserRole.MANAGER);
        if (mayEdit) {
            controls.sign("undo", "plan.undo", () -> page().step(false))
                    .sign("redo", "plan.redo", () -> page().step(true))
                    .sign("weights", "weights.title", () -> page().openWeights());
        }
        controls.sign("history", "plan.history", () -> page().openHistory())
                .sign("share", "plan.share", () -> share(texts));
        int offers = offers().size();
        if (offers > 0) {
            controls.counted("people", "plan.offers", offers, () -> openOffers(texts));
        }
        return mayEdit ? controls.button("publish", "plan.publish", () -> page().publish()) : controls;
    }

    /** What employees have told and the plan does not have; only those who may take it see it. */
    private List<Offer> offers() {
        return desk != null && CurrentUser.is(UserRole.MANAGER) ? wishes.of(desk.document()) : List.of();
    }

    private void openOffers(Texts texts) {
        new OffersDialog(offers(), texts, edit -> page().edit(edit)).open();
    }

    private void share(Texts texts) {
        String file = "naerplan-" + opened().week();
        new ShareDialog(opened().id(), file, exports, texts).open();
    }

    private void enter(UI ui) {
        worker = worker();
        var opening = new PlanDesk(plans, plans.newest(opened().id()), CurrentUser.name());
        desk = opening;
        Executor apart = CurrentUser.inTheirName(worker);
        page = new RosterPage(
                new Stage(ui, apart), this, judge, CurrentUser.is(UserRole.MANAGER), look, this::showHeading);
        var session = new RosterSession(opening, jobs, apart, page);
        page.open(session, new PlanDialogs(ui, session, plans, publishing, mails, people), jobs);
        page.speak(Texts.in(getLocale()));
        if (look.equals(BoardLook.STANDARD)) {
            page.recallLook();
        }
        session.resume();
        showHeading();
    }

    /** Does one thing after the other, and nothing more when the page has been left. */
    private static ExecutorService worker() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofVirtual().name("plan-page").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private void leave() {
        if (page != null) {
            page.close();
            page = null;
        }
        if (worker != null) {
            worker.shutdown();
            worker = null;
        }
    }

    private RosterPage page() {
        return Objects.requireNonNull(page);
    }

    private PlanSummary opened() {
        return Objects.requireNonNull(opened);
    }
}
