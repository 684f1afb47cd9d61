package dk.naerplan.ui.roster.board;

import java.util.List;
import java.util.Optional;

/** What the board shows: a row for each employee, a column for each day from Monday to Sunday. */
public record Board(List<DayHeader> days, List<BoardRow> rows) {

    public static final Board EMPTY = new Board(List.of(), List.of());

    public Board {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    public Optional<BoardRow> row(String employee) {
        return rows.stream().filter(row -> row.id().equals(employee)).findFirst();
    }

    /** The row in which a seat is drawn. */
    public Optional<BoardRow> rowOf(String seat) {
        return rows.stream().filter(row -> row.holds(seat)).findFirst();
    }
}
