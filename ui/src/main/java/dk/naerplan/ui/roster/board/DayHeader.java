package dk.naerplan.ui.roster.board;

/**
 * The head of a day's column.
 *
 * @param day 0 (Monday) to 6 (Sunday)
 * @param holidayName what a public holiday is called; empty on other days
 * @param narrow whether nobody has anything that day, so that the column can be small
 */
public record DayHeader(int day, String name, String date, String holidayName, boolean narrow) {

    boolean holiday() {
        return !holidayName.isEmpty();
    }
}
