package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps the shifts of one employee on one day apart in time. */
final class DayGaps {

    private DayGaps() {}

    /** No two shifts at the same time. */
    static void keepApart(Logic logic, List<Shift> shifts) {
        if (shifts.size() < 2) {
            return;
        }
        logic.model()
                .addNoOverlap(shifts.stream()
                        .map(shift -> logic.model()
                                .newOptionalFixedSizeIntervalVar(shift.start(), shift.duration(), shift.present(), ""))
                        .toList());
        cliques(shifts).forEach(logic.model()::addAtMostOne);
    }

    /** Sets of shifts of which one day can have at most one, because all of them run at some minute whenever they start. */
    static Set<List<Literal>> cliques(List<Shift> shifts) {
        var cliques = new LinkedHashSet<List<Literal>>();
        for (int minute : shifts.stream().mapToInt(Shift::latest).distinct().toArray()) {
            List<Literal> running = shifts.stream()
                    .filter(shift -> shift.latest() <= minute && minute < shift.earliest() + shift.duration())
                    .map(Shift::present)
                    .toList();
            if (running.size() > 1) {
                cliques.add(running);
            }
        }
        return cliques;
    }

    /**
     * After a shift without a stop, the travel from the last stop before it still lies ahead: a later shift must leave time for it.
     *
     * @param travel minutes from the stop before {@code next}; 0 when there is none, or {@code next} is not taken
     */
    static void keepTravelAfter(Logic logic, Shift stopless, Shift next, LinearExpr travel) {
        long most = Logic.greatestOfOne(travel);
        boolean never = stopless.earliest() + stopless.duration() > next.latest();
        boolean free = stopless.latest() + stopless.duration() + most <= next.earliest();
        if (never || free) {
            return;
        }
        var apart = LinearExpr.newBuilder()
                .add(next.start())
                .addTerm(stopless.end(), -1)
                .addTerm(travel, -1);
        var reverse = LinearExpr.newBuilder().add(stopless.start()).addTerm(next.end(), -1);
        Literal before = logic.literal("");
        logic.model()
                .addGreaterOrEqual(apart, 0)
                .onlyEnforceIf(new Literal[] {before, stopless.present(), next.present()});
        logic.model()
                .addGreaterOrEqual(reverse, 0)
                .onlyEnforceIf(new Literal[] {before.not(), stopless.present(), next.present()});
    }
}
