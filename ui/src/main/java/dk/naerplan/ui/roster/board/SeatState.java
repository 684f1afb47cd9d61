package dk.naerplan.ui.roster.board;

/** What somebody can look for in seats. */
public enum SeatState {
    EMPTY,
    LOCKED,
    BROKEN,
    CHANGED
}
