package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.format.shape.TextForm;
import java.util.List;
import java.util.Optional;

/** Columns that no record has, but that its place in the document stands for. */
final class Synthetic {

    private static final int LONGEST_ID = 64;

    private Synthetic() {}

    /** Which record of the outer table a row lies in. */
    static Column outer(Table table) {
        return reference("of", table.defines().orElseThrow());
    }

    /** Which of the records inside it, from 1. */
    static Column number() {
        return column("number", new Shape.Whole(1, 10_000), List.of());
    }

    static Column reference(String name, Kind kind) {
        return column(name, new Shape.Text(TextForm.ID, LONGEST_ID), List.of(kind));
    }

    static Column column(String name, Shape shape, List<Kind> refers) {
        return new Column(List.of(name), new FieldShape(name, shape, true, null, refers, List.of(), "", ""));
    }

    /** The ways between places, which a document keeps by place and place. */
    static Table travel() {
        return new Table(
                List.of(TravelRows.SECTION),
                Optional.empty(),
                List.of(
                        reference(TravelRows.FROM, Kind.LOCATION),
                        reference(TravelRows.TO, Kind.LOCATION),
                        column(TravelRows.MINUTES, new Shape.Whole(0, 600), List.of())),
                List.of());
    }
}
