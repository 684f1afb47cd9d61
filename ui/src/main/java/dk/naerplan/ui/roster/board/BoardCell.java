package dk.naerplan.ui.roster.board;

import java.util.List;

/**
 * One row's day.
 *
 * @param row id of the row
 * @param day 0 (Monday) to 6 (Sunday)
 * @param chips the placement; empty without one
 * @param notes absences and broken rules of the whole day, each in a few words
 * @param ways time on the road
 * @param marks names of the style sheet: holiday, weekend or off
 */
public record BoardCell(
        String row, int day, List<Chip> chips, List<Note> notes, List<Block> blocks, List<Way> ways, String marks) {

    public BoardCell {
        chips = List.copyOf(chips);
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
        ways = List.copyOf(ways);
    }

    boolean holds(String seat) {
        return blocks.stream().anyMatch(block -> block.id().equals(seat));
    }

    public BoardCell with(List<Chip> changedChips, List<Block> changedBlocks) {
        return new BoardCell(row, day, changedChips, notes, changedBlocks, ways, marks);
    }

    BoardCell withBlocks(List<Block> changed) {
        return new BoardCell(row, day, chips, notes, changed, ways, marks);
    }

    /** @param marks names of the style sheet: absence or alert */
    public record Note(String text, String marks, String label) {}
}
