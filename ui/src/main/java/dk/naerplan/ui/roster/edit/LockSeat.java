package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SeatPlan;

/**
 * Locks whoever is on a seat, or that nobody is, or unlocks it.
 *
 * @param seat id of the seat
 */
public record LockSeat(String seat, boolean locked) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        new Known(before).requireSeat(seat);
        var draft = new PlanDraft(before);
        draft.changeSeat(seat, plan -> new SeatPlan(plan.employee(), locked));
        return draft.document();
    }
}
