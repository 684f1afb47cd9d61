package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Weekday;

/**
 * Locks an employee's week: the seats, when their sessions are, and the placements; or unlocks it.
 *
 * @param employee id
 */
public record LockEmployee(String employee, boolean locked) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        new Known(before).requireEmployee(employee);
        var draft = new PlanDraft(before);
        for (PlannedSession session : PlannedSession.all(before)) {
            session.seatsOf(employee).forEach(number -> {
                draft.lockSeat(session.id(), number, locked);
                draft.lockStart(session, locked);
            });
        }
        for (Weekday day : Weekday.values()) {
            draft.lockPlacement(employee, day, locked);
        }
        return draft.document();
    }
}
