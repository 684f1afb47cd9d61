package dk.naerplan.ui.roster.board;

/**
 * The head of a day's column.
 *
 * @param day 0 (Monday) to 6 (Sunday)
 * @param holidayName what a public holiday is called; empty on other days
 * @param staffed how many of the day's seats are taken, for example {@code 12/14}; empty when there are none
 * @param staffedLabel the same as a sentence
 * @param full whether none is empty
 * @param narrow whether nobody has anything that day, so that the column can be small
 */
public record DayHeader(
        int day,
        String name,
        String date,
        String holidayName,
        String staffed,
        String staffedLabel,
        boolean full,
        boolean narrow) {

    boolean holiday() {
        return !holidayName.isEmpty();
    }
}
