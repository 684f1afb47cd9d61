package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;

/**
 * A duty on one day.
 *
 * @param present whether the employee takes part and the session lies on this day
 * @param earliest minute of the week of the first start that it can have this day
 * @param latest minute of the week of the last one
 */
record Shift(Duty duty, Literal present, int earliest, int latest) {

    static Shift of(Duty duty, int day) {
        var starts = duty.startsOn(day);
        return new Shift(duty, duty.on(day), starts.getFirst(), starts.getLast());
    }

    LinearArgument start() {
        return duty.choice().start();
    }

    LinearExpr end() {
        return LinearExpr.affine(start(), 1, duration());
    }

    int duration() {
        return duty.duration();
    }

    /** Minutes of work: the session and its preparation. */
    int work() {
        return duration() + duty.session().getPreparation();
    }

    boolean isFixed() {
        return earliest == latest;
    }
}
