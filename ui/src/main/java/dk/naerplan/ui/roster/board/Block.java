package dk.naerplan.ui.roster.board;

/**
 * One seat of a session on the board.
 *
 * @param id of the seat
 * @param start time of day, for example {@code 8:30}
 * @param end time of day
 * @param where short name of the area or the venue
 * @param from minute of the day
 * @param to minute of the day
 * @param marks names of the style sheet: the focus area, and the states locked, broken, differs (since published), empty and selected
 * @param alert the rule that is broken here, in a word or two; else empty
 * @param label all that the block says, as one sentence
 */
public record Block(
        String id,
        String start,
        String end,
        int from,
        int to,
        String title,
        String where,
        String marks,
        String alert,
        String label) {

    /** The same with another mark, which the label tells of. */
    public Block marked(String mark, String told) {
        return new Block(id, start, end, from, to, title, where, marks + " " + mark, alert, told);
    }
}
