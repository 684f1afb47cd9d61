package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.Weekday;
import java.util.Optional;

/**
 * Where an employee sits on a day. A lock stays.
 *
 * @param employee id
 * @param office id; empty for no decision
 */
public record PlaceEmployee(String employee, Weekday day, Optional<String> office) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        var known = new Known(before);
        known.requireEmployee(employee);
        office.ifPresent(known::requireOffice);
        var draft = new PlanDraft(before);
        draft.changePlacement(
                employee,
                day,
                plan -> office.map(id ->
                        new PlacementPlan(id, plan.map(PlacementPlan::pinned).orElse(false))));
        return draft.document();
    }
}
