package dk.naerplan.ui.security.admin;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.naerplan.ui.security.audit.AuditEntry;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import jakarta.annotation.security.RolesAllowed;

/** What was done, by whom, the newest first. */
@Route("audit")
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AuditLog log;

    AuditView(AuditLog log) {
        this.log = log;
        setId("main");
        addClassName("admin");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        removeAll();
        add(new H1(texts.of("audit.title")), new Paragraph(texts.of("audit.about")), entries(texts));
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("audit.title") + " · Nærplan";
    }

    private Grid<AuditEntry> entries(Texts texts) {
        var grid = new Grid<AuditEntry>();
        var moments = new MomentTexts(texts);
        grid.addColumn(entry -> moments.exact(entry.at()))
                .setHeader(texts.of("audit.at"))
                .setAutoWidth(true);
        grid.addColumn(entry -> texts.name(entry.kind()))
                .setHeader(texts.of("audit.kind"))
                .setAutoWidth(true);
        grid.addColumn(AuditEntry::actor).setHeader(texts.of("audit.actor")).setAutoWidth(true);
        grid.addColumn(AuditEntry::subject).setHeader(texts.of("audit.subject")).setFlexGrow(1);
        grid.setItems(query -> log.newest(query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateText(texts.of("audit.empty"));
        return grid;
    }
}
