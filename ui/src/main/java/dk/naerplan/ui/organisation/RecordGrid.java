package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.ui.organisation.form.Vocabulary;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The records of a table: sorted by any column, filtered by any text, opened one by one or marked together. */
final class RecordGrid {

    private final Table table;
    private final Consumer<Optional<JsonNode>> open;
    private final Grid<JsonNode> grid = new Grid<>();
    private Function<JsonNode, String> texts = record -> "";
    private String wanted = "";
    private ListDataProvider<JsonNode> records = new ListDataProvider<>(List.of());

    RecordGrid(Table table, Consumer<Optional<JsonNode>> open) {
        this.table = table;
        this.open = open;
        grid.addClassName("record-grid");
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND);
        if (TablePage.mayEdit()) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
    }

    Grid<JsonNode> component() {
        return grid;
    }

    void onMarked(Consumer<Set<JsonNode>> listener) {
        if (TablePage.mayEdit()) {
            grid.addSelectionListener(selected -> listener.accept(selected.getAllSelectedItems()));
        }
    }

    List<JsonNode> marked() {
        return List.copyOf(grid.getSelectedItems());
    }

    void show(List<JsonNode> all, Vocabulary vocabulary) {
        grid.removeAllColumns();
        List<Column> columns = Tables.shown(table);
        columns.forEach(column -> add(column, column.equals(columns.getFirst()), vocabulary));
        records = new ListDataProvider<>(all);
        grid.setItems(records);
        texts = record -> columns.stream()
                .map(column -> text(column, record, vocabulary))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        filter(wanted);
    }

    void filter(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
        records.setFilter(record -> texts.apply(record).contains(wanted));
    }

    private void add(Column column, boolean first, Vocabulary vocabulary) {
        Grid.Column<JsonNode> shown = first
                ? grid.addColumn(LitRenderer.<JsonNode>of(
                                "<button class=\"record-link\" @click=\"${open}\">${item.text}</button>")
                        .withProperty("text", record -> text(column, record, vocabulary))
                        .withFunction("open", record -> open.accept(Optional.of(record))))
                : grid.addColumn(record -> text(column, record, vocabulary));
        shown.setHeader(vocabulary.words().column(column))
                .setComparator(order(column, vocabulary))
                .setAutoWidth(true)
                .setResizable(true)
                .setTooltipGenerator(record -> text(column, record, vocabulary));
    }

    private static Comparator<JsonNode> order(Column column, Vocabulary vocabulary) {
        Collator letters = Collator.getInstance(vocabulary.texts().locale());
        return Comparator.<JsonNode>comparingDouble(record -> column.of(record)
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::asDouble)
                        .orElse(0.0))
                .thenComparing(record -> text(column, record, vocabulary), letters);
    }

    private static String text(Column column, JsonNode record, Vocabulary vocabulary) {
        String text = vocabulary.cells().write(column, column.of(record));
        return text.isEmpty() && column.key().equals("name") ? record.path("id").asString("") : text;
    }
}
