package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.TimeSpan;
import java.util.List;

/**
 * An employee is away. Why is never recorded.
 *
 * @param employee id
 * @param when beside the absences that are known already
 * @param freeSeats whether the seats in that time become empty, also those that are locked
 */
public record RecordAbsence(String employee, List<TimeSpan> when, boolean freeSeats) implements RosterEdit {

    public RecordAbsence {
        when = List.copyOf(when);
    }

    @Override
    public DataSet in(DataSet before) {
        new Known(before).requireEmployee(employee);
        DataSet changed =
                Absences.changed(before, employee, time -> time.withAbsences(Absences.joined(time.absences(), when)));
        var draft = new PlanDraft(changed);
        if (freeSeats) {
            PlannedSession.all(changed).stream()
                    .filter(session -> session.overlaps(when))
                    .forEach(session ->
                            session.seatsOf(employee).forEach(number -> draft.emptySeat(session.id(), number)));
        }
        draft.dropLostPlacements(employee);
        return draft.document();
    }
}
