package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.COVERAGE;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Coverage: empty seats, and all seats of a session of which a mandatory one is empty. */
final class CoverageRule implements RuleFamily {

    @Override
    public void addTo(Formulation model) {
        var bySession = new LinkedHashMap<Session, List<SeatChoice>>();
        for (SeatChoice seat : model.decisions().seats()) {
            bySession
                    .computeIfAbsent(seat.sample().getSession(), session -> new ArrayList<>())
                    .add(seat);
        }
        bySession.forEach((session, seats) -> {
            long factor = (long) session.getDuration() * session.coverageFactor();
            Literal cancelled = cancelled(model, seats);
            seats.forEach(seat -> model.measures().add(COVERAGE, uncovered(model, seat, cancelled), factor));
        });
    }

    /** Whether a mandatory seat is empty. */
    private static Literal cancelled(Formulation model, List<SeatChoice> seats) {
        List<Literal> gaps = seats.stream()
                .filter(seat -> seat.sample().getSeat().mandatory())
                .map(seat -> anyEmpty(model, seat))
                .toList();
        return model.logic().or(gaps);
    }

    private static Literal anyEmpty(Formulation model, SeatChoice seat) {
        if (seat.takenBy().isEmpty()) {
            return model.logic().yes();
        }
        Literal any = model.logic().literal("");
        LinearExpr empty = seat.empty();
        model.logic().model().addEquality(empty, 0).onlyEnforceIf(any.not());
        model.logic().model().addGreaterOrEqual(empty, 1).onlyEnforceIf(any);
        return any;
    }

    /** How many of the seats count as empty. */
    private static LinearArgument uncovered(Formulation model, SeatChoice seat, Literal cancelled) {
        int all = seat.seats().size();
        if (model.logic().isFalse(cancelled)) {
            return seat.empty();
        }
        if (model.logic().isTrue(cancelled)) {
            return LinearExpr.constant(all);
        }
        IntVar count = model.logic().model().newIntVar(0, all, "");
        LinearArgument[] reasons = {seat.empty(), LinearExpr.term(cancelled, all)};
        model.logic().model().addMaxEquality(count, reasons);
        return count;
    }
}
