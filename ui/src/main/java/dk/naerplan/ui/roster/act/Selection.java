package dk.naerplan.ui.roster.act;

import dk.naerplan.ui.roster.board.Board;
import dk.naerplan.ui.roster.board.Pick;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The seats that something is to be done with. */
final class Selection {

    private final Set<String> seats = new LinkedHashSet<>();
    private String last = "";

    Set<String> seats() {
        return Set.copyOf(seats);
    }

    boolean isSeveral() {
        return seats.size() > 1;
    }

    /** The chosen seats when the seat is one of several, else the seat alone. */
    List<String> with(String seat) {
        return isSeveral() && seats.contains(seat) ? List.copyOf(seats) : List.of(seat);
    }

    void pick(String seat, Pick pick, Board board) {
        switch (pick) {
            case ONE -> {
                seats.clear();
                seats.add(seat);
            }
            case TOGGLE -> {
                if (!seats.remove(seat)) {
                    seats.add(seat);
                }
            }
            case RANGE -> seats.addAll(between(last, seat, board));
        }
        last = seat;
    }

    void clear() {
        seats.clear();
        last = "";
    }

    /** In the order of the board, rows first. */
    private static List<String> between(String first, String second, Board board) {
        List<String> all = board.seats();
        int one = all.indexOf(first);
        int other = all.indexOf(second);
        if (one < 0 || other < 0) {
            return List.of(second);
        }
        return all.subList(Math.min(one, other), Math.max(one, other) + 1);
    }
}
