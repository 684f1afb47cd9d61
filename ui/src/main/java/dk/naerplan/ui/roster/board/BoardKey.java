package dk.naerplan.ui.roster.board;

/** What a key on the board asks for; undo and redo without a block. */
public enum BoardKey {
    MOVE,
    LOCK,
    EMPTY,
    CHANGE,
    UNDO,
    REDO
}
