package dk.naerplan.ui.roster.board;

import java.util.List;

/**
 * The head of an employee's row.
 *
 * @param id of the row
 * @param hours planned and agreed hours, for example {@code 34,5 / 37}
 * @param hoursLabel the same as a sentence
 * @param used planned of agreed hours in percent, at most 100
 * @param marks names of the style sheet: over, when more is planned than agreed; missing, when seats are empty
 * @param facts what else the row comes to, in a few words: evenings, areas
 * @param notes broken rules of the whole week
 */
public record RowHead(
        String id,
        String name,
        String profession,
        String hours,
        String hoursLabel,
        int used,
        String marks,
        String facts,
        List<BoardCell.Note> notes) {

    public RowHead {
        notes = List.copyOf(notes);
    }
}
