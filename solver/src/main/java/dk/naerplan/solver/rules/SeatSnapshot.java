package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Assignment;
import java.util.List;

/** A seat as it was when it was judged. */
public record SeatSnapshot(String id, SessionSnapshot session) {

    public static SeatSnapshot of(Assignment seat) {
        return new SeatSnapshot(seat.getId(), SessionSnapshot.at(seat.getSession(), seat.getStart()));
    }

    public static List<SeatSnapshot> of(List<Assignment> seats) {
        return seats.stream().map(SeatSnapshot::of).toList();
    }
}
