package dk.naerplan.benchmarks.exact;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.rules.RosterRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The day plans of all employees who may have a duty. */
final class EmployeeDays {

    private final List<EmployeeDay> days = new ArrayList<>();
    private final Map<Employee, List<EmployeeDay>> byEmployee = new HashMap<>();

    EmployeeDays(Logic logic, Roster roster, Decisions decisions, Measures measures) {
        boolean ordered = measures.forbids(RosterRule.OVERLAP);
        for (Employee employee : roster.getEmployees()) {
            var own = new ArrayList<EmployeeDay>();
            for (int day : daysOf(employee, decisions)) {
                var stay = DayDuties.of(logic, decisions, employee, day);
                DayRoute route = ordered
                        ? RoutedDay.of(logic, stay, measures.counts(RosterRule.TRAVEL))
                        : WalkedDay.of(logic, stay);
                own.add(new EmployeeDay(logic, stay, route));
            }
            byEmployee.put(employee, own);
            days.addAll(own);
        }
    }

    /** Ascending days on which the employee may have a duty, or has a placement. */
    private static List<Integer> daysOf(Employee employee, Decisions decisions) {
        var days = new TreeSet<Integer>();
        decisions.dutiesOf(employee).forEach(duty -> days.addAll(duty.days()));
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            if (decisions.placement(employee, day).isPresent()) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    List<EmployeeDay> all() {
        return days;
    }

    /** Ascending days of one employee, without those on which there can be neither duty nor placement. */
    List<EmployeeDay> of(Employee employee) {
        return byEmployee.getOrDefault(employee, List.of());
    }
}
