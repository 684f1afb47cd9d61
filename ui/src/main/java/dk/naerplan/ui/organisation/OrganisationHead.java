package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.ui.history.DocumentWords;
import dk.naerplan.ui.organisation.file.ImportDialog;
import dk.naerplan.ui.organisation.file.Imports;
import dk.naerplan.ui.organisation.file.WorkbookLink;
import dk.naerplan.ui.organisation.offer.OffersDialog;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.shell.Notices;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.organisation.OrganisationRevision;
import dk.naerplan.ui.store.organisation.OrganisationSummary;
import java.util.List;
import java.util.Optional;

/** Whose data it is, and the way from table to table. */
final class OrganisationHead extends Div {

    private static final long serialVersionUID = 1L;

    OrganisationHead(
            MasterDesk desk, List<OrganisationSummary> known, OrganisationSummary shown, Table table, Texts texts) {
        var heading = new Div(new H1(texts.of("master.title")));
        heading.addClassName("admin-heading");
        if (known.size() > 1) {
            heading.add(choice(known, shown, table, texts));
        }
        var offers = new Button(
                texts.of("offer.open"),
                click -> new OffersDialog(
                                desk.exchange(), desk.organisations(), desk.weeks(), desk.plans(), shown.id(), texts)
                        .open());
        offers.setId("offers");
        heading.add(offers, files(desk, shown, texts));
        add(heading, tabs(shown, table, texts));
    }

    private static Div files(MasterDesk desk, OrganisationSummary shown, Texts texts) {
        var files = new Div(new WorkbookLink(
                texts.of("plans.workbook"),
                texts.of("master.file"),
                () -> desk.organisations().newest(shown.id()).document(),
                texts));
        files.addClassName("start-tools");
        if (TablePage.mayEdit()) {
            var read = new Button(texts.of("plans.readWorkbook"), click -> openImport(desk, shown, texts));
            read.setId("read-file");
            files.add(read);
        }
        return files;
    }

    private static void openImport(MasterDesk desk, OrganisationSummary shown, Texts texts) {
        OrganisationRevision seen = desk.organisations().newest(shown.id());
        new ImportDialog(texts, Optional.of(seen.document()), read -> {
                    List<PartChange> changes = Imports.changes(seen.document(), read);
                    Outcome outcome = desk.data().save(seen, changes, CurrentUser.name(), texts.of("file.reason"));
                    if (outcome instanceof Outcome.Done) {
                        UI.getCurrent().refreshCurrentRoute(false);
                        Notices.tell(UI.getCurrent(), texts.of("file.saved"));
                    } else {
                        Notices.warn(UI.getCurrent(), texts.of("file.newer"));
                    }
                })
                .open();
    }

    private static ComboBox<OrganisationSummary> choice(
            List<OrganisationSummary> known, OrganisationSummary shown, Table table, Texts texts) {
        var choice = new ComboBox<OrganisationSummary>();
        choice.setItems(known);
        choice.setItemLabelGenerator(OrganisationSummary::name);
        choice.setValue(shown);
        choice.setAriaLabel(texts.of("master.organisation"));
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent().navigate(address(table, change.getValue()));
            }
        });
        return choice;
    }

    private static String address(Table table, OrganisationSummary organisation) {
        return "organisation/" + table.key() + "/" + organisation.id();
    }

    private static Nav tabs(OrganisationSummary shown, Table open, Texts texts) {
        var list = new UnorderedList();
        var words = new DocumentWords(texts);
        Tables.all().forEach(table -> {
            var link = new Anchor(address(table, shown), words.table(table));
            if (table.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        var tabs = new Nav(list);
        tabs.setAriaLabel(texts.of("master.tables"));
        tabs.addClassName("master-tabs");
        return tabs;
    }
}
