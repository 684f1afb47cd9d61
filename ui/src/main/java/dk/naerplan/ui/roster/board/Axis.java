package dk.naerplan.ui.roster.board;

/** What the rows of the board are. */
public enum Axis {
    EMPLOYEE,
    AREA,
    ACTIVITY
}
