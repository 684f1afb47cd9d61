package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SeatPlan;
import java.util.Optional;

/**
 * Somebody, or nobody, on a seat. A lock stays.
 *
 * @param seat id of the seat
 * @param employee id; empty for nobody
 */
public record GiveSeat(String seat, Optional<String> employee) implements RosterEdit {

    public static GiveSeat to(String employee, String seat) {
        return new GiveSeat(seat, Optional.of(employee));
    }

    public static GiveSeat toNobody(String seat) {
        return new GiveSeat(seat, Optional.empty());
    }

    @Override
    public DataSet in(DataSet before) {
        var known = new Known(before);
        known.requireSeat(seat);
        employee.ifPresent(known::requireEmployee);
        var draft = new PlanDraft(before);
        draft.changeSeat(seat, plan -> new SeatPlan(employee, plan.pinned()));
        return draft.document();
    }
}
