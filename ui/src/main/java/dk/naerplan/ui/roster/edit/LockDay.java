package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Weekday;

/** Locks all that is decided of a day: sessions, who is on them, and placements; or unlocks it. */
public record LockDay(Weekday day, boolean locked) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        var draft = new PlanDraft(before);
        PlannedSession.all(before).stream()
                .filter(session -> session.isOn(day))
                .forEach(session -> draft.lockSession(session, locked));
        before.roster().placements().keySet().forEach(employee -> draft.lockPlacement(employee, day, locked));
        return draft.document();
    }
}
