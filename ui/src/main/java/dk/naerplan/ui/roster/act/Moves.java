package dk.naerplan.ui.roster.act;

import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.solver.analysis.SeatMoves.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.roster.edit.GiveSeat;
import dk.naerplan.ui.roster.edit.MoveSession;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.roster.edit.Together;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;

/** Makes an edit of a move. */
final class Moves {

    private Moves() {}

    static RosterEdit edit(Assignment seat, Move move) {
        var edits = new ArrayList<RosterEdit>();
        if (!Objects.equals(seat.getEmployee(), move.employee())) {
            edits.add(new GiveSeat(
                    seat.getId(), Optional.ofNullable(move.employee()).map(Employee::id)));
        }
        Integer start = move.start();
        if (start != null && !start.equals(seat.getSession().getStart())) {
            edits.add(new MoveSession(seat.getSession().getId(), WeekMoment.of(start)));
        }
        return new Together(edits);
    }

    /** Whether a session that starts then still ends the same day. */
    static boolean fits(Assignment seat, int minuteOfDay) {
        return minuteOfDay + seat.duration() <= WeekTime.MINUTES_PER_DAY;
    }
}
