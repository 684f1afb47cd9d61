package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.ui.insight.Judgement;

/** What there is to be seen of a seat. */
final class SeatStates {

    private SeatStates() {}

    static boolean is(Assignment seat, SeatState state, Judgement judgement) {
        return switch (state) {
            case EMPTY -> !seat.isStaffed();
            case LOCKED -> isLocked(seat);
            case BROKEN -> judgement.broken().anyMatch(finding -> finding.concernsSeat(seat.getId()));
            case CHANGED -> isChanged(seat);
        };
    }

    static boolean isLocked(Assignment seat) {
        return seat.isPinned() || seat.getSession().isPinned();
    }

    /** Whether somebody else, or another time, has been published. */
    static boolean isChanged(Assignment seat) {
        Baseline<Employee> holder = seat.getBaseline();
        Baseline<Integer> start = seat.getSession().getBaseline();
        return (holder != null && holder.differsFrom(seat.getEmployee()))
                || (start != null && start.differsFrom(seat.getSession().getStart()));
    }
}
