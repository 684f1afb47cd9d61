package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.RosterRule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Turns seats into duties. Where nobody may be at two places at once, an employee takes at most one seat of a session: one
 * duty for each session and employee then does, and seats that are alike need not be told apart. Else each seat counts alone.
 */
final class DutyFactory {

    private final Logic logic;
    private final Measures measures;
    private final boolean oneSeatEach;

    DutyFactory(Logic logic, Measures measures) {
        this.logic = logic;
        this.measures = measures;
        this.oneSeatEach = measures.forbids(RosterRule.OVERLAP);
    }

    List<SeatChoice> seats(List<Assignment> assignments) {
        var groups = new ArrayList<List<Assignment>>();
        var bySession = new IdentityHashMap<Session, List<List<Assignment>>>();
        for (Assignment seat : assignments) {
            var known = bySession.computeIfAbsent(seat.getSession(), session -> new ArrayList<>());
            known.stream()
                    .filter(group -> oneSeatEach && SeatChoice.alike(group.getFirst(), seat))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(seat), () -> {
                        var group = new ArrayList<>(List.of(seat));
                        known.add(group);
                        groups.add(group);
                    });
        }
        return groups.stream().map(group -> new SeatChoice(logic, group)).toList();
    }

    List<Duty> duties(List<SeatChoice> seats, Function<Session, SessionChoice> choices) {
        var duties = new ArrayList<Duty>();
        if (oneSeatEach) {
            seatsBySession(seats).forEach((session, own) -> addOneSeatEach(duties, choices.apply(session), own));
        } else {
            for (SeatChoice seat : seats) {
                Assignment sample = seat.sample();
                SessionChoice session = choices.apply(sample.getSession());
                seat.takenBy().forEach((employee, taken) -> add(duties, session, employee, sample.getId(), taken));
            }
        }
        return duties;
    }

    private static Map<Session, List<SeatChoice>> seatsBySession(List<SeatChoice> seats) {
        var bySession = new LinkedHashMap<Session, List<SeatChoice>>();
        for (SeatChoice seat : seats) {
            bySession
                    .computeIfAbsent(seat.sample().getSession(), session -> new ArrayList<>())
                    .add(seat);
        }
        return bySession;
    }

    private void addOneSeatEach(List<Duty> duties, SessionChoice session, List<SeatChoice> seats) {
        var literals = new LinkedHashMap<Employee, List<Literal>>();
        for (SeatChoice seat : seats) {
            seat.takenBy()
                    .forEach((employee, taken) -> literals.computeIfAbsent(employee, key -> new ArrayList<>())
                            .add(taken));
        }
        literals.forEach((employee, taken) ->
                add(duties, session, employee, session.session().getId(), logic.oneOf(taken)));
    }

    private void add(List<Duty> duties, SessionChoice session, Employee employee, String order, Literal taken) {
        if (!session.isStarted()) {
            return;
        }
        int duration = session.session().getDuration();
        List<Integer> starts = session.starts().stream()
                .filter(start -> !measures.forbids(RosterRule.AVAILABILITY)
                        || employee.time().isAvailable(start, start + duration))
                .toList();
        if (starts.isEmpty()) {
            logic.forbid(taken);
        } else {
            duties.add(new Duty(logic, session, employee, order, taken, starts));
        }
    }
}
