package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Weekday;

/**
 * Locks where an employee sits on a day, or unlocks it. Where nothing is decided there is nothing to lock.
 *
 * @param employee id
 */
public record LockPlacement(String employee, Weekday day, boolean locked) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        new Known(before).requireEmployee(employee);
        var draft = new PlanDraft(before);
        draft.lockPlacement(employee, day, locked);
        return draft.document();
    }
}
