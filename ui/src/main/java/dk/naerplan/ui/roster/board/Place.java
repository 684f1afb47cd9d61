package dk.naerplan.ui.roster.board;

/**
 * A place on the board.
 *
 * @param row id of the row
 * @param day 0 (Monday) to 6 (Sunday)
 * @param minute minute of the day; {@link #ANY_TIME} where the board has no times
 */
public record Place(String row, int day, int minute) {

    public static final int ANY_TIME = -1;

    public boolean hasTime() {
        return minute != ANY_TIME;
    }
}
