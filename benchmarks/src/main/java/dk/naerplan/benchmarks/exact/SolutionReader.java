package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Turns a solution of the model into a roster. */
final class SolutionReader {

    private final Decisions decisions;
    private final ToLongFunction<LinearArgument> solution;

    SolutionReader(Decisions decisions, ToLongFunction<LinearArgument> solution) {
        this.decisions = decisions;
        this.solution = solution;
    }

    Roster read(Roster problem) {
        var starts = new HashMap<String, @Nullable Integer>();
        decisions.sessions().forEach(choice -> starts.put(choice.session().getId(), start(choice)));
        var offices = new HashMap<String, @Nullable Office>();
        decisions.placements().forEach(choice -> offices.put(choice.placement().getId(), chosen(choice.at())));
        var employees = employees();
        Roster roster = RosterEdit.copyOf(problem);
        roster.getSessions().forEach(session -> session.setStart(starts.get(session.getId())));
        roster.getPlacements().forEach(placement -> placement.setOffice(offices.get(placement.getId())));
        for (Assignment seat : roster.getAssignments()) {
            seat.setEmployee(employees.get(seat.getId()));
            seat.setStart(seat.getSession().getStart());
        }
        roster.setScore(null);
        return roster;
    }

    private @Nullable Integer start(SessionChoice choice) {
        return choice.isStarted() ? Integer.valueOf((int) solution.applyAsLong(choice.start())) : null;
    }

    private <T> @Nullable T chosen(Map<T, Literal> options) {
        for (var option : options.entrySet()) {
            if (isTrue(option.getValue())) {
                return option.getKey();
            }
        }
        return null;
    }

    private Map<String, @Nullable Employee> employees() {
        var employees = new HashMap<String, @Nullable Employee>();
        for (SeatChoice choice : decisions.seats()) {
            Iterator<Employee> taking = choice.takenBy().entrySet().stream()
                    .filter(entry -> isTrue(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .iterator();
            choice.seats().forEach(seat -> employees.put(seat.getId(), taking.hasNext() ? taking.next() : null));
        }
        return employees;
    }

    private boolean isTrue(Literal literal) {
        return solution.applyAsLong(literal) == 1;
    }
}
