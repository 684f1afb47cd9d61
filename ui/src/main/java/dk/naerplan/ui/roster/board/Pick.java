package dk.naerplan.ui.roster.board;

/** How a block is chosen: alone, beside those that are chosen already, or all from the last one on. */
public enum Pick {
    ONE,
    TOGGLE,
    RANGE
}
