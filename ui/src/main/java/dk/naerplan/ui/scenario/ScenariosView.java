package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dk.naerplan.ui.scenario.store.StudyId;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same week under other ways of placing the staff, side by side. The frontier once had a page of its own; its address leads here. */
@Route("scenarios/:plan?/:study?")
@RouteAlias("frontier/:plan?")
@RolesAllowed("PLANNER")
class ScenariosView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioRooms rooms;
    private final transient Plans plans;
    private transient @Nullable PlanSummary plan;
    private transient Optional<StudyId> study = Optional.empty();
    private transient @Nullable ScenarioPage page;

    ScenariosView(ScenarioRooms rooms) {
        this.rooms = rooms;
        this.plans = rooms.plans();
        setId("main");
        addClassNames("plans", "scenarios");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> name = event.getRouteParameters().get("plan");
        plan = name.isPresent()
                ? PlanId.parse(name.get()).flatMap(plans::find).orElseThrow(() -> new NotFoundException(name.get()))
                : plans.list().stream().findFirst().orElse(null);
        study = event.getRouteParameters().get("study").flatMap(StudyId::parse);
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
        if (page != null) {
            draw(Texts.in(event.getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("scenario.title") + " · Nærplan";
    }

    private void draw(Texts texts) {
        leave();
        removeAll();
        add(new H1(texts.of("scenario.title")), new Paragraph(texts.of("scenario.intro")));
        PlanSummary chosen = plan;
        if (chosen == null) {
            var empty = new Div(new Paragraph(texts.of("scenario.none")));
            empty.addClassName("empty-state");
            add(empty);
            return;
        }
        var drawn = new ScenarioPage(UI.getCurrent(), texts, rooms, chosen.id());
        add(choice(chosen, texts), drawn);
        page = drawn;
        drawn.begin(study);
    }

    private Select<PlanSummary> choice(PlanSummary chosen, Texts texts) {
        List<PlanSummary> known = plans.list();
        var select = new Select<PlanSummary>();
        select.setLabel(texts.of("scenario.plan"));
        select.setItems(known);
        select.setItemLabelGenerator(summary ->
                texts.of("scenario.week", summary.name(), summary.week().number()));
        select.setValue(known.stream()
                .filter(summary -> summary.id().equals(chosen.id()))
                .findFirst()
                .orElse(null));
        select.addClassName("scenario-plan");
        select.addValueChangeListener(change ->
                UI.getCurrent().navigate("scenarios/" + change.getValue().id()));
        return select;
    }

    private void leave() {
        if (page != null) {
            page.leave();
            page = null;
        }
    }
}
