package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.OrganisationSummary;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** What is kept from week to week, one table at a time. */
@Route("organisation/:table?/:organisation?")
@RolesAllowed("PLANNER")
class OrganisationView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MasterDesk desk;
    private transient Table table = Tables.FIRST;
    private transient Optional<OrganisationId> asked = Optional.empty();

    OrganisationView(MasterDesk desk) {
        this.desk = desk;
        setId("main");
        addClassNames("admin", "master");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = event.getRouteParameters().get("table").flatMap(Tables::find).orElse(Tables.FIRST);
        asked = event.getRouteParameters().get("organisation").flatMap(OrganisationId::parse);
        show(Texts.in(getLocale()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(Texts.in(event.getLocale()));
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("master.title") + " · Nærplan";
    }

    private void show(Texts texts) {
        removeAll();
        List<OrganisationSummary> known = desk.organisations().list();
        if (known.isEmpty()) {
            add(new FirstOrganisation(desk, texts));
            return;
        }
        OrganisationSummary shown = known.stream()
                .filter(summary -> asked.filter(summary.id()::equals).isPresent())
                .findFirst()
                .orElse(known.getFirst());
        add(new OrganisationHead(desk, known, shown, table, texts), new TablePage(desk, shown.id(), table, texts));
    }
}
