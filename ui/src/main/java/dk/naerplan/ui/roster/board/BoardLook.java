package dk.naerplan.ui.roster.board;

/**
 * How somebody looks at the week.
 *
 * @param day 0 (Monday) to 6 (Sunday), or {@link #WEEK}
 * @param dense whether the lines are close
 */
public record BoardLook(Axis axis, int day, boolean dense, SeatFilter filter, BoardFilter search) {

    public static final int WEEK = -1;

    public static final BoardLook STANDARD =
            new BoardLook(Axis.EMPLOYEE, WEEK, false, SeatFilter.NONE, BoardFilter.NONE);

    public boolean isOfDay() {
        return day != WEEK;
    }

    public BoardLook by(Axis changed) {
        return new BoardLook(changed, day, dense, filter, search);
    }

    public BoardLook on(int changed) {
        return new BoardLook(axis, changed, dense, filter, search);
    }

    public BoardLook dense(boolean changed) {
        return new BoardLook(axis, day, changed, filter, search);
    }

    public BoardLook with(SeatFilter changed) {
        return new BoardLook(axis, day, dense, changed, search);
    }

    public BoardLook searching(String text) {
        return new BoardLook(axis, day, dense, filter, new BoardFilter(text));
    }
}
