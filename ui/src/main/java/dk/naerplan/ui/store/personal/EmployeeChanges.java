package dk.naerplan.ui.store.personal;

import dk.naerplan.solver.domain.Roster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is another for one employee.
 *
 * @param employee id
 * @param week as it is now
 * @param changes in the order of time; never empty
 */
public record EmployeeChanges(String employee, String name, PersonalWeek week, List<PersonalChange> changes) {

    public EmployeeChanges {
        changes = List.copyOf(changes);
    }

    /**
     * Everybody for whom something is another, in the order of the roster; who is only in the earlier one comes last.
     *
     * @param before as it was announced; empty when it never was
     */
    public static List<EmployeeChanges> between(Optional<Roster> before, Roster after) {
        Map<String, String> names = new LinkedHashMap<>();
        after.getEmployees().forEach(employee -> names.put(employee.id(), employee.name()));
        before.ifPresent(roster -> roster.getEmployees().forEach(gone -> names.putIfAbsent(gone.id(), gone.name())));
        return names.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), before, after))
                .filter(changes -> !changes.changes.isEmpty())
                .toList();
    }

    private static EmployeeChanges of(String employee, String name, Optional<Roster> before, Roster after) {
        PersonalWeek now = PersonalWeek.of(after, employee);
        PersonalWeek then =
                before.map(roster -> PersonalWeek.of(roster, employee)).orElse(PersonalWeek.EMPTY);
        return new EmployeeChanges(employee, name, now, now.since(then));
    }
}
