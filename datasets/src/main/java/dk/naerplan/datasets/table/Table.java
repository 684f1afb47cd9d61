package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records of one kind: a list of a document, or a list inside the records of another table.
 *
 * @param path names of the lists from the document inwards, for example {@code activities}, {@code seats}
 * @param defines what the ids of the records name; empty when they have none
 * @param parts the tables inside its records
 */
public record Table(List<String> path, Optional<Kind> defines, List<Column> columns, List<Table> parts) {

    /** What is remembered and what is decided is no master data. */
    private static final Set<String> LEFT_OUT = Set.of("history");

    private static final List<Table> ALL = Shape.ofDocument().fields().stream()
            .filter(field -> !LEFT_OUT.contains(field.name()))
            .flatMap(field -> Table.of(field, List.of()).stream())
            .toList();

    public Table {
        path = List.copyOf(path);
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    /** The lists of a document, in its order. */
    public static List<Table> all() {
        return ALL;
    }

    /** The list of a document by that name; the travel times are one as well. */
    public static Table of(String section) {
        return Stream.concat(ALL.stream(), Stream.of(TravelRows.TABLE))
                .filter(table -> table.path.getFirst().equals(section))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The document has no list (%s).".formatted(section)));
    }

    /** The field of the document that the table is, or lies in. */
    public String section() {
        return path.getFirst();
    }

    /** For example {@code activities.seats}. */
    public String key() {
        return String.join(".", path);
    }

    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** This table and those inside it, the outer ones first. */
    public Stream<Table> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Table::withParts));
    }

    private static Optional<Table> of(FieldShape field, List<String> outer) {
        if (!(field.shape() instanceof Shape.Elements list && list.element() instanceof Shape.Fields record)) {
            return Optional.empty();
        }
        var path = new ArrayList<>(outer);
        path.add(field.name());
        var columns = new ArrayList<Column>();
        var parts = new ArrayList<Table>();
        collect(record, List.of(), path, columns, parts);
        return Optional.of(new Table(path, field.defines().stream().findFirst(), columns, parts));
    }

    private static void collect(
            Shape.Fields record, List<String> within, List<String> path, List<Column> columns, List<Table> parts) {
        for (FieldShape field : record.fields()) {
            var inner = new ArrayList<>(within);
            inner.add(field.name());
            Optional<Table> part = of(field, path);
            if (field.shape() instanceof Shape.Fields fields) {
                collect(fields, inner, path, columns, parts);
            } else if (part.isPresent()) {
                parts.add(part.get());
            } else {
                columns.add(new Column(inner, field));
            }
        }
    }
}
