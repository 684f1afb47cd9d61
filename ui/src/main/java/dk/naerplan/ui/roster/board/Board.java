package dk.naerplan.ui.roster.board;

import java.util.List;
import java.util.Optional;

/**
 * What the board shows: a column for each day from Monday to Sunday, or the hours of one day.
 *
 * @param axis what the rows are
 * @param day the one day that is shown, or {@link BoardLook#WEEK}
 * @param scale the hours of that day
 */
public record Board(Axis axis, int day, Scale scale, List<DayHeader> days, List<BoardRow> rows) {

    public static final Board EMPTY =
            new Board(Axis.EMPLOYEE, BoardLook.WEEK, Scale.of(List.of()), List.of(), List.of());

    public Board {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    public boolean isOfDay() {
        return day != BoardLook.WEEK;
    }

    public Board withRows(List<BoardRow> changed) {
        return new Board(axis, day, scale, days, changed);
    }

    public Optional<BoardRow> row(String employee) {
        return rows.stream().filter(row -> row.id().equals(employee)).findFirst();
    }

    /** All seats that are drawn, row by row. */
    public List<String> seats() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .map(Block::id)
                .toList();
    }

    /** The row in which a seat is drawn. */
    public Optional<BoardRow> rowOf(String seat) {
        return rows.stream().filter(row -> row.holds(seat)).findFirst();
    }
}
