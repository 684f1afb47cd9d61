package dk.naerplan.ui.roster.board;

import java.util.List;

/**
 * One employee's day.
 *
 * @param chips the placement; empty without one
 * @param notes absences and broken rules of the whole day, each in a few words
 * @param marks names of the style sheet: holiday, weekend or off
 */
public record BoardCell(List<Chip> chips, List<Note> notes, List<Block> blocks, String marks) {

    public BoardCell {
        chips = List.copyOf(chips);
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
    }

    boolean holds(String seat) {
        return blocks.stream().anyMatch(block -> block.id().equals(seat));
    }

    BoardCell withBlocks(List<Block> changed) {
        return new BoardCell(chips, notes, changed, marks);
    }

    /** @param marks names of the style sheet: absence or alert */
    public record Note(String text, String marks, String label) {}
}
