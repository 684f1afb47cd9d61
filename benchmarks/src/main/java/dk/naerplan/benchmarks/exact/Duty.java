package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** That one employee may take part in one session. */
final class Duty {

    private final Logic logic;
    private final SessionChoice session;
    private final Employee employee;
    private final String order;
    private final Literal taken;
    private final List<Integer> starts;
    private final Set<Integer> possible;

    /**
     * @param order id of the assignment, which decides the seat order of sessions that start together
     * @param starts those of the session at which the employee can take part
     */
    Duty(Logic logic, SessionChoice session, Employee employee, String order, Literal taken, List<Integer> starts) {
        this.logic = logic;
        this.session = session;
        this.employee = employee;
        this.order = order;
        this.taken = taken;
        this.starts = starts;
        this.possible = Set.copyOf(starts);
        linkDays();
    }

    /** States what follows anyway, taken on exactly one day: this makes the linear relaxation tighter. */
    private void linkDays() {
        List<Integer> days = days();
        if (starts.size() < session.starts().size()) {
            logic.model().addImplication(taken, session.among(possible::contains));
        }
        if (days.size() > 1) {
            Literal[] each = days.stream().map(this::on).toArray(Literal[]::new);
            logic.model().addEquality(LinearExpr.sum(each), taken);
        }
    }

    SessionChoice choice() {
        return session;
    }

    Session session() {
        return session.session();
    }

    Employee employee() {
        return employee;
    }

    String order() {
        return order;
    }

    Literal taken() {
        return taken;
    }

    int duration() {
        return session().getDuration();
    }

    List<Integer> days() {
        return starts.stream().map(WeekTime::dayOf).distinct().toList();
    }

    /** Ascending starts on one day at which the employee can take part. */
    List<Integer> startsOn(int day) {
        return starts.stream().filter(start -> WeekTime.dayOf(start) == day).toList();
    }

    Literal on(int day) {
        return among(start -> WeekTime.dayOf(start) == day);
    }

    /** Whether the employee takes part, and the session starts at a minute that the predicate accepts. */
    Literal among(IntPredicate accepted) {
        if (starts.stream().allMatch(accepted::test)) {
            return taken;
        }
        return logic.and(taken, session.among(start -> possible.contains(start) && accepted.test(start)));
    }

    /** A number of the start, 0 or more, when the employee takes part; else 0. */
    LinearExpr sum(IntUnaryOperator amount) {
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int start : starts) {
            groups.computeIfAbsent(amount.applyAsInt(start), key -> new ArrayList<>())
                    .add(start);
        }
        groups.remove(0);
        var sum = LinearExpr.newBuilder();
        groups.forEach((value, group) -> sum.addTerm(among(Set.copyOf(group)::contains), value));
        return sum.build();
    }
}
