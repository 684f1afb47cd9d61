package dk.naerplan.ui.roster.board;

import java.util.List;
import java.util.Locale;

/** Keeps what a text is found in: the whole row of an employee, or the blocks of an activity or area. */
public record BoardFilter(String text) {

    public static final BoardFilter NONE = new BoardFilter("");

    public BoardFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    public Board of(Board board) {
        return text.isEmpty()
                ? board
                : board.withRows(board.rows().stream()
                        .map(this::of)
                        .filter(row -> isNamed(row) || hasBlocks(row))
                        .toList());
    }

    private BoardRow of(BoardRow row) {
        return isNamed(row)
                ? row
                : new BoardRow(
                        row.id(), row.head(), row.cells().stream().map(this::of).toList());
    }

    private BoardCell of(BoardCell cell) {
        List<Block> found = cell.blocks().stream()
                .filter(block -> isIn(block.title()) || isIn(block.where()))
                .toList();
        return cell.withBlocks(found);
    }

    private boolean isNamed(BoardRow row) {
        return isIn(row.head().name()) || isIn(row.head().profession());
    }

    private static boolean hasBlocks(BoardRow row) {
        return row.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty());
    }

    private boolean isIn(String value) {
        return value.toLowerCase(Locale.ROOT).contains(text);
    }
}
