package dk.naerplan.ui.scenario.frontier;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.ui.scenario.store.NewVersion;
import dk.naerplan.ui.scenario.store.Scenarios;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.shell.Notices;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What closeness and coordination cost each other in a week. */
@Route("frontier/:plan?")
@RolesAllowed("PLANNER")
class FrontierView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** How many balances from closeness to coordination are tried. */
    private static final int BALANCES = 11;

    private final transient Plans plans;
    private final transient FrontierDesk desk;
    private final transient Scenarios scenarios;
    private transient @Nullable PlanSummary plan;
    private transient @Nullable FrontierPanel panel;

    FrontierView(Plans plans, FrontierDesk desk, Scenarios scenarios) {
        this.plans = plans;
        this.desk = desk;
        this.scenarios = scenarios;
        setId("main");
        addClassNames("plans", "scenarios");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> name = event.getRouteParameters().get("plan");
        plan = name.isPresent()
                ? PlanId.parse(name.get()).flatMap(plans::find).orElseThrow(() -> new NotFoundException(name.get()))
                : plans.list().stream().findFirst().orElse(null);
        if (isAttached()) {
            draw(Texts.in(getLocale()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draw(Texts.in(getLocale()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (panel != null) {
            draw(Texts.in(event.getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("frontier.title") + " · Nærplan";
    }

    private void draw(Texts texts) {
        leave();
        removeAll();
        add(new H1(texts.of("frontier.title")), new Paragraph(texts.of("frontier.intro")));
        PlanSummary chosen = plan;
        if (chosen == null) {
            var empty = new Div(new Paragraph(texts.of("frontier.none")));
            empty.addClassName("empty-state");
            add(empty);
            return;
        }
        var about = new Paragraph(
                texts.of("scenario.week", chosen.name(), chosen.week().number()));
        about.addClassName("result-about");
        var drawn = new FrontierPanel(
                UI.getCurrent(), texts, time -> toggle(chosen.id(), time), point -> choose(chosen.id(), point, texts));
        add(about, new Anchor("scenarios/" + chosen.id(), texts.of("frontier.back")), drawn);
        panel = drawn;
        desk.find(CurrentUser.name(), chosen.id()).ifPresent(drawn::follow);
    }

    private void toggle(PlanId of, Duration time) {
        Optional<FrontierRun> running = desk.find(CurrentUser.name(), of).filter(FrontierRun::isRunning);
        if (running.isPresent()) {
            running.get().stop();
        } else if (panel != null) {
            panel.follow(desk.begin(CurrentUser.name(), of, plans.newest(of).document(), BALANCES, time));
        }
    }

    private void choose(PlanId of, FrontierPoint point, Texts texts) {
        UI ui = UI.getCurrent();
        new PointDialog(point, texts, (name, scenario) -> {
                    scenarios.create(of, new NewVersion(plans.newest(of).number(), name, scenario));
                    Notices.tell(ui, texts.of("frontier.saved", name));
                })
                .open();
    }

    private void leave() {
        if (panel != null) {
            panel.leave();
            panel = null;
        }
    }
}
