package dk.naerplan.ui.roster;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.naerplan.ui.catalogue.OpenRoster;
import dk.naerplan.ui.catalogue.RosterSource;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.jobs.SolveService;
import dk.naerplan.ui.roster.bench.RosterHeading;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.TopBarContent;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One week: the board, the search for a better plan, and what is to be said of it. */
@Route("roster/:name")
@PermitAll
class RosterView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle, TopBarContent {

    private static final long serialVersionUID = 1L;

    private final transient RosterSource source;
    private final transient SolveService solver;
    private final transient RosterDrafts drafts;
    private final transient Judge judge;
    private transient @Nullable OpenRoster opened;
    private transient @Nullable RosterPage page;

    RosterView(RosterSource source, SolveService solver, RosterDrafts drafts, Judge judge) {
        this.source = source;
        this.solver = solver;
        this.drafts = drafts;
        this.judge = judge;
        setId("main");
        addClassName("roster");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("name").orElse("");
        opened = source.open(name).orElseThrow(() -> new NotFoundException(name));
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
        return opened().title().in(getLocale()) + " · Nærplan";
    }

    @Override
    public Component topBar() {
        return new RosterHeading(opened(), opened().roster(), Texts.in(getLocale()));
    }

    private void enter(UI ui) {
        RosterDraft draft =
                drafts.find(opened().name()).orElseGet(() -> new RosterDraft(opened().roster(), opened().weights()));
        page = new RosterPage(ui, this, judge);
        page.open(new RosterSession(draft, solver, changed -> drafts.keep(opened().name(), changed), page));
        page.speak(Texts.in(getLocale()));
    }

    private void leave() {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    private OpenRoster opened() {
        return Objects.requireNonNull(opened);
    }
}
