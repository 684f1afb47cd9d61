package dk.naerplan.ui.organisation.form;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.VenueData;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.format.shape.TextForm;
import dk.naerplan.datasets.table.Column;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Which field suits a column: a box to tick, a choice, several choices, or a text as in a cell of a workbook. */
public final class CellFields {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Vocabulary vocabulary;

    public CellFields(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public CellField of(Column column) {
        return switch (column.shape()) {
            case Shape.Truth ignored -> truth(column);
            case Shape.Choice choice -> choice(column, choice.values());
            case Shape.Elements list
            when list.element() instanceof Shape.Choice choice -> choices(column, choice.values());
            case Shape.Elements list when isIn(TextForm.DATES, list.element()) -> dates(column);
            case Shape.Elements ignored
            when column.refers().isPresent() ->
                choices(column, known(column.refers().get()));
            case Shape.Text ignored
            when column.refers().isPresent() ->
                choice(column, known(column.refers().get()));
            default -> text(column);
        };
    }

    private Collection<String> known(Kind kind) {
        Set<String> known = new LinkedHashSet<>(vocabulary.directory().ids(kind));
        if (kind == Kind.VENUE) {
            known.addAll(VenueData.ALWAYS_THERE);
        }
        return known;
    }

    private CellField truth(Column column) {
        var box = new Checkbox(vocabulary.words().column(column));
        return new CellField(
                box,
                value -> box.setValue(value.map(JsonNode::asBoolean).orElse(false)),
                () -> Optional.of(JSON.booleanNode(box.getValue())));
    }

    private CellField choice(Column column, Collection<String> values) {
        var box = new ComboBox<String>(vocabulary.words().column(column));
        box.setItems(values);
        box.setItemLabelGenerator(value -> label(column, value));
        box.setClearButtonVisible(!column.field().required());
        return new CellField(
                box,
                value -> value.map(JsonNode::asString).ifPresentOrElse(box::setValue, box::clear),
                () -> box.getOptionalValue().map(JSON::stringNode));
    }

    private CellField choices(Column column, Collection<String> values) {
        var box = new MultiSelectComboBox<String>(vocabulary.words().column(column));
        box.setItems(values);
        box.setItemLabelGenerator(value -> label(column, value));
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return new CellField(box, value -> box.setValue(texts(value)), () -> Optional.of(list(box.getValue())));
    }

    private static Set<String> texts(Optional<JsonNode> list) {
        return list.stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ArrayNode list(Set<String> chosen) {
        ArrayNode list = JSON.arrayNode();
        chosen.forEach(list::add);
        return list;
    }

    private String label(Column column, String value) {
        return column.refers()
                .map(kind -> vocabulary.directory().nameOf(kind, value))
                .map(name -> name.equals(value) ? vocabulary.words().choice(value) : name)
                .orElseGet(() -> vocabulary.words().choice(value));
    }

    private CellField dates(Column column) {
        var field = new DatesField(vocabulary.words().column(column), vocabulary.texts());
        return new CellField(
                field,
                value -> field.setValue(
                        texts(value).stream().map(DateSpan::parse).toList()),
                () -> Optional.of(list(field.dates().stream()
                        .map(DateSpan::toString)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))));
    }

    private CellField text(Column column) {
        var box = new TextField(vocabulary.words().column(column));
        box.setHelperText(hint(column));
        return new CellField(
                box,
                value -> box.setValue(vocabulary.cells().write(column, value)),
                () -> vocabulary.cells().read(column, box.getValue()));
    }

    private String hint(Column column) {
        return switch (column.shape()) {
            case Shape.Elements list
            when isIn(TextForm.SPAN, list.element()) -> vocabulary.texts().of("master.hint.spans");
            case Shape.Elements ignored -> vocabulary.texts().of("master.hint.list");
            case Shape.Entries ignored
            when column.refers().equals(Optional.of(Kind.COMPETENCY)) ->
                vocabulary.texts().of("master.hint.levels");
            case Shape.Entries ignored -> vocabulary.texts().of("master.hint.entries");
            default -> "";
        };
    }

    private static boolean isIn(TextForm form, Shape shape) {
        return shape instanceof Shape.Text text && text.form() == form;
    }
}
