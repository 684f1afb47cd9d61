package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WorkRules;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/** What seats come to: for a row or for a day. */
final class Totals {

    private final Texts texts;
    private final WorkRules rules;

    Totals(Roster roster, Texts texts) {
        this.texts = texts;
        this.rules = roster.getFacts().rules();
    }

    /** Evenings and areas of one employee, in a few words. */
    String ofEmployee(List<Assignment> seats) {
        var parts = new ArrayList<String>();
        long evenings = seats.stream()
                .filter(seat -> rules.isEvening(seat.start(), seat.end()))
                .count();
        long areas = seats.stream()
                .flatMap(seat -> seat.area().stream())
                .map(Area::id)
                .distinct()
                .count();
        if (evenings > 0) {
            parts.add(texts.of("board.evenings", evenings));
        }
        if (areas > 0) {
            parts.add(texts.of("board.areas", areas));
        }
        return String.join(" · ", parts);
    }

    /** How many of the seats are taken. */
    static Staffed staffed(List<Assignment> seats) {
        return new Staffed((int) seats.stream().filter(Assignment::isStaffed).count(), seats.size());
    }

    String text(Staffed staffed) {
        return texts.of("board.staffed", staffed.taken(), staffed.all());
    }

    /** @param taken of all seats */
    record Staffed(int taken, int all) {

        int percent() {
            return all == 0 ? 0 : 100 * taken / all;
        }

        boolean isFull() {
            return taken == all;
        }
    }
}
