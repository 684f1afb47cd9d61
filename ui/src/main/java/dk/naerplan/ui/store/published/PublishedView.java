package dk.naerplan.ui.store.published;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Week;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A published plan as an employee sees it: who does what when, and who sits where. Of colleagues it has the name and nothing of
 * their contract, hours, absences, wishes, grants or competencies; of the employee's own data it has all.
 *
 * @param self what is known of the one who looks; empty when the plan does not know them
 * @param seats those that are decided, by time
 * @param placements by day and name
 */
public record PublishedView(
        Week week, Optional<EmployeeData> self, List<PublishedSeat> seats, List<PublishedPlacement> placements) {

    public PublishedView {
        seats = List.copyOf(seats);
        placements = List.copyOf(placements);
    }

    /** What the employee sees of the document; without an employee, what everybody sees. */
    public static PublishedView of(DataSet document, Optional<String> employee) {
        Roster roster = RosterMapper.toRoster(document);
        return new PublishedView(
                document.week(),
                document.employees().stream()
                        .filter(data -> employee.equals(Optional.of(data.id())))
                        .findFirst(),
                roster.getAssignments().stream()
                        .filter(Assignment::isDecided)
                        .map(PublishedSeat::of)
                        .sorted(Comparator.comparingInt(PublishedSeat::start).thenComparing(PublishedSeat::activity))
                        .toList(),
                roster.getPlacements().stream()
                        .filter(Placement::isDecided)
                        .map(PublishedPlacement::of)
                        .sorted(Comparator.comparingInt(PublishedPlacement::day)
                                .thenComparing(PublishedPlacement::employeeName))
                        .toList());
    }

    /** Whether the seat or placement of that employee is the own one of the one who looks. */
    public boolean isOwn(String employeeId) {
        return self.map(EmployeeData::id).equals(Optional.of(employeeId));
    }
}
