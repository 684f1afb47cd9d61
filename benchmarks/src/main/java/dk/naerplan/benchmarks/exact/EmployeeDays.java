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

    /** @param ways false leaves all travel out */
    EmployeeDays(Logic logic, Roster roster, Decisions decisions, Measures measures, boolean ways) {
        for (Employee employee : roster.getEmployees()) {
            var own = new ArrayList<EmployeeDay>();
            for (int day : daysOf(employee, decisions)) {
                var duties = DayDuties.of(logic, decisions, employee, day);
                own.add(new EmployeeDay(logic, duties, route(logic, duties, measures, ways)));
            }
            byEmployee.put(employee, own);
            days.addAll(own);
        }
    }

    private static DayRoute route(Logic logic, DayDuties duties, Measures measures, boolean ways) {
        if (!measures.forbids(RosterRule.OVERLAP)) {
            return WalkedDay.of(logic, duties);
        }
        DayGaps.keepApart(logic, duties.shifts());
        return ways ? RoutedDay.of(logic, duties, measures.counts(RosterRule.TRAVEL)) : DayRoute.NONE;
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
