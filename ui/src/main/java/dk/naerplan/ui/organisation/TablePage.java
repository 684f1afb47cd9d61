package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.ui.organisation.form.Vocabulary;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Notices;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.change.DocumentTree;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.OrganisationRevision;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** One table: its records, the form of the one that is open, and what can be done with those that are marked. */
final class TablePage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MasterDesk desk;
    private final transient Table table;
    private final transient Texts texts;
    private final Div beside = new Div();
    private final TableTools tools;
    private final transient RecordGrid grid;
    private transient OrganisationRevision seen;
    private boolean undoable;

    TablePage(MasterDesk desk, OrganisationId organisation, Table table, Texts texts) {
        this.desk = desk;
        this.table = table;
        this.texts = texts;
        this.seen = desk.organisations().newest(organisation);
        this.tools = new TableTools(this, texts);
        this.grid = new RecordGrid(table, this::open);
        addClassName("table-page");
        beside.addClassName("record-panel");
        grid.onMarked(marked -> tools.setMarked(marked.size()));
        var both = new Div(grid.component(), beside);
        both.addClassName("table-and-form");
        add(tools, both);
        tools.setVisible(mayEdit());
        refresh();
    }

    static boolean mayEdit() {
        return CurrentUser.is(UserRole.MANAGER);
    }

    private Records records() {
        return new Records(table, DocumentTree.of(seen.document()));
    }

    private void refresh() {
        Records records = records();
        grid.show(records.all(), Vocabulary.of(records.document(), texts));
        beside.removeAll();
        beside.setVisible(false);
        tools.setMarked(0);
        tools.setUndoable(undoable && seen.number() > 1);
    }

    void filter(String text) {
        grid.filter(text);
    }

    void openNew() {
        open(Optional.empty());
    }

    void open(Optional<JsonNode> record) {
        Records records = records();
        var panel =
                new RecordPanel(records, record, Vocabulary.of(records.document(), texts), new RecordPanel.Actions() {
                    @Override
                    public void save(List<PartChange> changes, Consumer<List<Issue>> refused) {
                        TablePage.this.save(changes, refused);
                    }

                    @Override
                    public void close() {
                        beside.removeAll();
                        beside.setVisible(false);
                    }
                });
        beside.removeAll();
        beside.add(panel);
        beside.setVisible(true);
        panel.focusFirst();
    }

    void changeMarked() {
        Records records = records();
        new BulkDialog(records, grid.marked(), Vocabulary.of(records.document(), texts), this::save).open();
    }

    void removeMarked() {
        Records records = records();
        List<PartChange> changes = grid.marked().stream()
                .flatMap(record -> records.change(Optional.of(record), Optional.empty()).stream())
                .toList();
        save(changes, issues -> new IssuesDialog(texts.of("master.notRemoved"), issues, texts).open());
    }

    void undo() {
        finish(desk.data().undo(seen, CurrentUser.name(), texts.of("master.undone")), issues -> {});
        undoable = false;
        tools.setUndoable(false);
    }

    private void save(List<PartChange> changes, Consumer<List<Issue>> refused) {
        finish(desk.data().save(seen, changes, CurrentUser.name(), ""), refused);
    }

    private void finish(Outcome outcome, Consumer<List<Issue>> refused) {
        switch (outcome) {
            case Outcome.Done done -> {
                seen = done.revision();
                undoable = true;
                refresh();
                Notices.tell(UI.getCurrent(), texts.of("master.saved"));
            }
            case Outcome.Refused wrong -> refused.accept(wrong.issues());
            case Outcome.Conflict conflict ->
                new ConflictDialog(conflict, desk.people()::displayName, texts, this::settle).open();
        }
    }

    /** After the author has chosen: the own changes on top of those of the others, or only theirs. */
    private void settle(Outcome.Conflict conflict, boolean keepOwn) {
        seen = conflict.newest();
        if (keepOwn) {
            save(conflict.changes(), issues -> new IssuesDialog(texts.of("master.notSaved"), issues, texts).open());
        }
        refresh();
    }
}
