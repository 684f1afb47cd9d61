package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Words;
import java.util.List;
import java.util.stream.Stream;

/** The few texts that a cell may say. */
final class Choices {

    private Choices() {}

    /** Empty where any text is possible. */
    static List<String> of(Column column, Words words) {
        return switch (column.shape()) {
            case Shape.Choice choice ->
                choice.values().stream().map(words::choice).toList();
            case Shape.Truth ignored -> Stream.of(true, false).map(words::truth).toList();
            default -> List.of();
        };
    }
}
