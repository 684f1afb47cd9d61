package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.List;
import java.util.Map;

/** The day plan of one employee. */
final class EmployeeDay {

    private final DayDuties duties;
    private final DayRoute route;
    private final LinearExpr work;
    private final Literal worked;

    EmployeeDay(Logic logic, DayDuties duties, DayRoute route) {
        this.duties = duties;
        this.route = route;
        var sum = LinearExpr.newBuilder().add(route.between());
        duties.shifts().forEach(shift -> sum.addTerm(shift.present(), shift.work()));
        this.work = sum.build();
        this.worked = logic.or(duties.shifts().stream().map(Shift::present).toList());
    }

    Employee employee() {
        return duties.employee();
    }

    int day() {
        return duties.day();
    }

    List<Shift> shifts() {
        return duties.shifts();
    }

    Map<Office, Literal> offices() {
        return duties.offices();
    }

    DayRoute route() {
        return route;
    }

    /** Minutes of sessions, preparation and travel between stops. */
    LinearExpr work() {
        return work;
    }

    Literal worked() {
        return worked;
    }

    int contract() {
        return employee().time().contractOn(day());
    }
}
