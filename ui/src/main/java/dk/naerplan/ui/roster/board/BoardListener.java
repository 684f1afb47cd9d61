package dk.naerplan.ui.roster.board;

/** Hears what somebody does on the board. */
public interface BoardListener {

    void chosen(String seat, Pick pick);

    /** A seat has been taken up. */
    void dragged(String seat);

    /** A seat is held over a place. */
    void hovered(String seat, Place place);

    void dropped(String seat, Place place);

    void pressed(String seat, BoardKey key);

    /** Somebody asks for the placement of the row's employee. */
    void placing(Place place);
}
