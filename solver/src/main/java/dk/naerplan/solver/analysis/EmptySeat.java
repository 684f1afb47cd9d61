package dk.naerplan.solver.analysis;

import dk.naerplan.solver.analysis.Recommendation.Option;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.Comparator;
import java.util.List;

/**
 * A seat on which nobody is, and why.
 *
 * @param ineligible who can never take it
 * @param blocked who could, but not without breaking a hard rule in this roster, least broken first
 * @param free who could take it without breaking a hard rule, best first
 */
public record EmptySeat(
        Assignment seat, List<Ineligible> ineligible, List<Option<Employee>> blocked, List<Option<Employee>> free) {

    /** The main reason. */
    public enum Reason {
        /** The roster has no eligible employee. */
        NOBODY_ELIGIBLE,
        /** Everybody eligible is prevented by a hard rule. */
        ALL_BLOCKED,
        /** Somebody could take it as things are. */
        SOMEBODY_FREE,
        /** The session has no time yet. */
        NO_TIME
    }

    public EmptySeat {
        ineligible = List.copyOf(ineligible);
        blocked = List.copyOf(blocked);
        free = List.copyOf(free);
    }

    public Reason reason() {
        if (blocked.isEmpty() && free.isEmpty()) {
            return Reason.NOBODY_ELIGIBLE;
        }
        if (seat.getSession().getStart() == null) {
            return Reason.NO_TIME;
        }
        return free.isEmpty() ? Reason.ALL_BLOCKED : Reason.SOMEBODY_FREE;
    }

    /** Every seat of the roster on which nobody is, most costly first. */
    public static List<EmptySeat> in(Roster roster) {
        List<Assignment> empty = roster.getAssignments().stream()
                .filter(seat -> seat.getEmployee() == null)
                .sorted(Comparator.comparingInt(EmptySeat::cost).reversed())
                .toList();
        if (empty.isEmpty()) {
            return List.of();
        }
        try (var trial = new WhatIf(roster)) {
            return empty.stream().map(seat -> of(seat, roster, trial)).toList();
        }
    }

    private static int cost(Assignment seat) {
        return seat.duration() * seat.getSession().coverageFactor();
    }

    private static EmptySeat of(Assignment seat, Roster roster, WhatIf trial) {
        List<Option<Employee>> options = Recommendation.ranked(
                        seat.getEligible().stream(), employee -> trial.give(seat, employee))
                .options();
        return new EmptySeat(
                seat,
                Ineligible.forSeat(roster, seat),
                options.stream()
                        .filter(option -> !option.effect().isRuleClean())
                        .toList(),
                options.stream().filter(option -> option.effect().isRuleClean()).toList());
    }
}
