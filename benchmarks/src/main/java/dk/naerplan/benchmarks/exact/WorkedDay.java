package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/** First start and last end of a day that may be worked; they mean nothing when it is not. */
final class WorkedDay {

    private final EmployeeDay day;
    private final IntVar first;
    private final IntVar last;

    /** @param exact whether both must be met; else they only enclose the work, which is enough for limits that bind */
    WorkedDay(Logic logic, EmployeeDay day, boolean exact) {
        this.day = day;
        List<Shift> shifts = day.shifts();
        this.first = logic.model().newIntVar(earliest(day), latest(day), "");
        this.last = logic.model().newIntVar(earliest(day), latest(day), "");
        var starts = shifts.stream().map(Shift::start).toList();
        var ends = shifts.stream().map(shift -> (LinearArgument) shift.end()).toList();
        for (int i = 0; i < shifts.size(); i++) {
            Literal present = shifts.get(i).present();
            logic.model().addLessOrEqual(first, starts.get(i)).onlyEnforceIf(present);
            logic.model().addGreaterOrEqual(last, ends.get(i)).onlyEnforceIf(present);
        }
        if (exact) {
            meet(logic, first, starts);
            meet(logic, last, ends);
        }
    }

    /** The earliest start that a shift of the day can have. */
    static int earliest(EmployeeDay day) {
        return day.shifts().stream().mapToInt(Shift::earliest).min().orElseThrow();
    }

    /** The latest end that a shift of the day can have. */
    static int latest(EmployeeDay day) {
        return day.shifts().stream()
                .mapToInt(shift -> shift.latest() + shift.duration())
                .max()
                .orElseThrow();
    }

    private void meet(Logic logic, IntVar bound, List<LinearArgument> times) {
        var witnesses = new ArrayList<Literal>();
        for (int i = 0; i < times.size(); i++) {
            Literal witness = logic.literal("");
            logic.model().addImplication(witness, day.shifts().get(i).present());
            logic.model().addEquality(bound, times.get(i)).onlyEnforceIf(witness);
            witnesses.add(witness);
        }
        witnesses.add(logic.not(day.worked()));
        logic.model().addExactlyOne(witnesses);
    }

    Literal worked() {
        return day.worked();
    }

    LinearExpr first() {
        return first.build();
    }

    LinearExpr last() {
        return last.build();
    }
}
