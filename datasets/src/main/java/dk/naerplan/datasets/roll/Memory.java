package dk.naerplan.datasets.roll;

import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is remembered of a week: who met whom for how long, and when everybody's work ended. */
final class Memory {

    private final Map<String, Map<String, Integer>> contacts = new TreeMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();

    private Memory() {}

    static HistoryWeek of(Roster roster) {
        var held = new HeldSessions(roster);
        var memory = new Memory();
        for (Assignment seat : roster.getAssignments()) {
            Employee employee = seat.getEmployee();
            Integer end = seat.getSession().getEnd();
            if (employee != null
                    && end != null
                    && held.contains(seat.getSession().getId())) {
                memory.add(seat, employee, end);
            }
        }
        return memory.week(roster);
    }

    private void add(Assignment seat, Employee employee, int end) {
        ends.merge(employee.id(), Math.min(end, WeekTime.MINUTES_PER_WEEK), Math::max);
        seat.group()
                .ifPresent(group -> contacts.computeIfAbsent(group.id(), id -> new TreeMap<>())
                        .merge(employee.id(), seat.duration(), Integer::sum));
    }

    private HistoryWeek week(Roster roster) {
        var moments = new TreeMap<String, WeekMoment>();
        List.copyOf(ends.entrySet()).forEach(end -> moments.put(end.getKey(), WeekMoment.of(end.getValue())));
        return new HistoryWeek(roster.getFacts().week(), contacts, moments);
    }
}
