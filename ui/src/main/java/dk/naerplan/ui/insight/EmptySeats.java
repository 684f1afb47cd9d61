package dk.naerplan.ui.insight;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import java.util.Comparator;
import java.util.List;

/** The seats of a roster that nobody takes, in the order of the week, each with what keeps it empty. */
public final class EmptySeats {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final Comparator<Assignment> IN_ORDER = Comparator.comparingInt(
                    (Assignment seat) -> seat.getStart() == null ? NEVER : seat.start())
            .thenComparing(Assignment::getId);

    private final Roster roster;
    private final List<Assignment> seats;
    private final EmptySeatReason why;
    private final Texts texts;

    public EmptySeats(Roster roster, Texts texts) {
        this.roster = roster;
        this.texts = texts;
        why = new EmptySeatReason(roster, texts);
        seats = roster.getAssignments().stream()
                .filter(seat -> !seat.isStaffed())
                .sorted(IN_ORDER)
                .toList();
    }

    public int count() {
        return seats.size();
    }

    public List<EmptySeat> first(int most) {
        var words = new SeatTexts(texts);
        return seats.stream()
                .limit(most)
                .map(seat -> new EmptySeat(
                        seat.getId(),
                        words.when(seat.getSession()),
                        seat.activity().name(),
                        words.shortPlace(seat.getSession()),
                        words.demand(seat.getSeat(), roster),
                        why.of(seat)))
                .toList();
    }

    public List<EmptySeat> all() {
        return first(count());
    }
}
