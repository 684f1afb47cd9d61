package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.DateSpans;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.format.shape.TextForm;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.ui.organisation.form.CellField;
import dk.naerplan.ui.organisation.form.CellFields;
import dk.naerplan.ui.organisation.form.Vocabulary;
import dk.naerplan.ui.store.change.PartChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives one field of several records the same value. Dates come beside those that each record has: a holiday for all takes nobody's away. */
final class BulkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** These tell records apart. */
    private static final Set<String> OWN = Set.of("id", "name", "shortName", "familiarity", "time.absences");

    private final transient Records records;
    private final transient List<JsonNode> marked;
    private final transient Vocabulary vocabulary;
    private final transient BiConsumer<List<PartChange>, Consumer<List<Issue>>> save;
    private final Div place = new Div();
    private final ComboBox<Column> choice;
    private transient Optional<CellField> field = Optional.empty();

    BulkDialog(
            Records records,
            List<JsonNode> marked,
            Vocabulary vocabulary,
            BiConsumer<List<PartChange>, Consumer<List<Issue>>> save) {
        this.records = records;
        this.marked = List.copyOf(marked);
        this.vocabulary = vocabulary;
        this.save = save;
        setHeaderTitle(vocabulary.texts().of("master.changeMarked", marked.size()));
        choice = new ComboBox<>(vocabulary.texts().of("master.field"));
        choice.setItems(records.table().columns().stream()
                .filter(column -> !OWN.contains(column.key()))
                .toList());
        choice.setItemLabelGenerator(vocabulary.words()::column);
        choice.addValueChangeListener(change -> show(Optional.ofNullable(change.getValue())));
        var apply = new Button(vocabulary.texts().of("master.apply"), click -> apply());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setId("apply-to-marked");
        place.addClassName("record-form");
        add(choice, place);
        getFooter().add(new Button(vocabulary.texts().of("dialog.close"), click -> close()), apply);
    }

    private void show(Optional<Column> column) {
        place.removeAll();
        field = column.map(new CellFields(vocabulary)::of);
        field.ifPresent(shown -> place.add(shown.component()));
        if (column.filter(BulkDialog::isOfDates).isPresent()) {
            place.add(new Paragraph(vocabulary.texts().of("master.dates.beside")));
        }
    }

    private void apply() {
        Column column = choice.getValue();
        if (column != null && field.isPresent()) {
            CellField shown = field.get();
            shown.mark("");
            Optional<JsonNode> value = shown.read();
            List<PartChange> changes = marked.stream()
                    .flatMap(record ->
                            records.change(Optional.of(record), Optional.of(with(record, column, value))).stream())
                    .toList();
            save.accept(changes, issues -> shown.mark(IssuesDialog.sentence(issues.getFirst(), vocabulary.texts())));
            if (!shown.isMarked()) {
                close();
            }
        }
    }

    private static JsonNode with(JsonNode record, Column column, Optional<JsonNode> value) {
        ObjectNode changed = ((ObjectNode) record).deepCopy();
        column.put(changed, isOfDates(column) ? Optional.of(joined(column.of(record), value)) : value);
        return changed;
    }

    private static boolean isOfDates(Column column) {
        return column.shape() instanceof Shape.Elements list
                && list.element() instanceof Shape.Text text
                && text.form() == TextForm.DATES;
    }

    private static JsonNode joined(Optional<JsonNode> had, Optional<JsonNode> added) {
        var list = JsonNodeFactory.instance.arrayNode();
        DateSpans.joined(Stream.of(had, added)
                        .flatMap(Optional::stream)
                        .flatMap(JsonNode::valueStream)
                        .map(span -> DateSpan.parse(span.asString()))
                        .toList())
                .forEach(span -> list.add(span.toString()));
        return list;
    }
}
