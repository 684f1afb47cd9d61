package dk.naerplan.solver.solving.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The kinds of moves that a roster has room for, each as often as it pays.
 *
 * @param tickets kinds to draw from, each as many times as its weight
 */
record MoveMix(List<MoveKind> tickets) {

    static final MoveMix NOTHING = new MoveMix(List.of());

    MoveMix {
        tickets = List.copyOf(tickets);
    }

    static MoveMix of(WorkingRoster roster) {
        return new Draw()
                .with(40, new SeatChange(roster))
                .with(25, new SeatSwap(roster))
                .with(10, new StartChange(roster))
                .with(10, new SessionWithPeople(roster))
                .with(4, new PlacementChange(roster))
                .with(2, new PlacementSwap(roster))
                .with(2, new SameOffice(roster))
                .with(3, new DayTrade(roster))
                .with(3, new KnownFace(roster))
                .with(3, new RoomForSeat(roster))
                .with(3, new EmptySeatFilled(roster))
                .with(2, new VenueFreed(roster))
                .with(8, new FaceRetired(roster))
                .with(10, new BackToPublished(roster))
                .mix();
    }

    /** For a roster from which every deviation costs more than it can win: mostly moves that need few of them. */
    static MoveMix ofRepair(WorkingRoster roster) {
        return new Draw()
                .with(20, new SeatChange(roster))
                .with(5, new SeatSwap(roster))
                .with(8, new StartChange(roster))
                .with(4, new SessionWithPeople(roster))
                .with(2, new PlacementChange(roster))
                .with(6, new RoomForSeat(roster))
                .with(40, new EmptySeatFilled(roster))
                .with(3, new VenueFreed(roster))
                .with(30, new BackToPublished(roster))
                .mix();
    }

    boolean isEmpty() {
        return tickets.isEmpty();
    }

    MoveKind pick(Random random) {
        return MoveKind.oneOf(tickets, random);
    }

    private static final class Draw {

        private final List<MoveKind> tickets = new ArrayList<>();

        Draw with(int weight, MoveKind kind) {
            for (int i = 0; i < weight && kind.isPossible(); i++) {
                tickets.add(kind);
            }
            return this;
        }

        MoveMix mix() {
            return new MoveMix(tickets);
        }
    }
}
