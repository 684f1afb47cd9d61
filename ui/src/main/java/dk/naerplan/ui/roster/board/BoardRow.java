package dk.naerplan.ui.roster.board;

import java.util.List;

/**
 * One employee's week.
 *
 * @param id of the employee
 * @param cells seven days from Monday
 */
public record BoardRow(String id, RowHead head, List<BoardCell> cells) {

    public BoardRow {
        cells = List.copyOf(cells);
    }

    boolean hasBlocks() {
        return cells.stream().anyMatch(cell -> !cell.blocks().isEmpty());
    }

    boolean holds(String seat) {
        return cells.stream().anyMatch(cell -> cell.holds(seat));
    }
}
