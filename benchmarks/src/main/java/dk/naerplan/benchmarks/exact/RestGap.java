package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The time from one worked day, or the week's beginning, to the next worked day, or the week's end.
 *
 * @param present whether both sides are worked and no day between them is
 * @param sinceWork minutes since the work before; empty when nothing is known of it, or no work follows
 * @param withinWeek minutes of the gap inside the week; below 0 when work runs past midnight into the next work
 */
record RestGap(Literal present, Optional<LinearExpr> sinceWork, LinearExpr withinWeek) {

    /** All gaps that an employee's week can have. */
    static List<RestGap> between(Logic logic, List<WorkedDay> days, OptionalInt previousEnd) {
        var gaps = new ArrayList<RestGap>();
        Literal idle = logic.yes();
        for (int i = 0; i < days.size(); i++) {
            WorkedDay day = days.get(i);
            Optional<LinearExpr> rest = previousEnd.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LinearExpr.affine(day.first(), 1, -previousEnd.getAsInt()));
            gaps.add(new RestGap(logic.and(idle, day.worked()), rest, withinWeek(logic, day.first())));
            addAfter(logic, gaps, days, i);
            idle = logic.and(idle, logic.not(day.worked()));
        }
        return gaps;
    }

    private static void addAfter(Logic logic, List<RestGap> gaps, List<WorkedDay> days, int i) {
        WorkedDay day = days.get(i);
        Literal idleSince = day.worked();
        for (WorkedDay next : days.subList(i + 1, days.size())) {
            LinearExpr length = LinearExpr.newBuilder()
                    .add(next.first())
                    .addTerm(day.last(), -1)
                    .build();
            LinearExpr within = LinearExpr.newBuilder()
                    .add(withinWeek(logic, next.first()))
                    .addTerm(withinWeek(logic, day.last()), -1)
                    .build();
            gaps.add(new RestGap(logic.and(idleSince, next.worked()), Optional.of(length), within));
            idleSince = logic.and(idleSince, logic.not(next.worked()));
        }
        LinearExpr toWeekEnd = LinearExpr.affine(withinWeek(logic, day.last()), -1, WeekTime.MINUTES_PER_WEEK);
        gaps.add(new RestGap(idleSince, Optional.empty(), toWeekEnd));
    }

    /** The minute, or the week's edge when it lies outside. */
    private static LinearExpr withinWeek(Logic logic, LinearExpr minute) {
        LinearExpr until = logic.positivePart(LinearExpr.affine(minute, -1, WeekTime.MINUTES_PER_WEEK));
        LinearExpr beforeEnd = LinearExpr.newBuilder()
                .add(WeekTime.MINUTES_PER_WEEK)
                .addTerm(until, -1)
                .build();
        return logic.positivePart(beforeEnd);
    }

    /** The positive part of an amount when the gap is there, else 0. */
    LinearExpr whenPresent(Logic logic, LinearExpr amount) {
        LinearExpr part = logic.positivePart(amount);
        IntVar counted = logic.model().newIntVar(0, logic.greatest(part), "");
        logic.model().addEquality(counted, part).onlyEnforceIf(present);
        logic.model().addEquality(counted, 0).onlyEnforceIf(logic.not(present));
        return counted.build();
    }
}
