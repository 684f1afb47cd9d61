package dk.naerplan.solver.analysis;

import dk.naerplan.solver.analysis.Difference.SeatChanged;
import dk.naerplan.solver.analysis.Recommendation.Option;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who could be on one seat, held against who is there now. The questions <em>who can take this, why this one, why not
 * her</em> are all answered from it.
 *
 * @param rivals everybody eligible but who has the seat, best first
 * @param unable everybody else, with what keeps them away
 */
public record SeatInquiry(Assignment seat, List<Rival> rivals, List<Ineligible> unable) {

    public SeatInquiry {
        rivals = List.copyOf(rivals);
        unable = List.copyOf(unable);
    }

    /** Somebody who could be on the seat instead, and what that would do compared with now. */
    public record Rival(Employee employee, Contrast contrast) {

        /** Whether no rule that must be kept would be broken more. */
        public boolean isPossible() {
            return contrast.broken().isEmpty();
        }
    }

    public static SeatInquiry about(Roster roster, Assignment seat) {
        return new SeatInquiry(
                seat,
                Recommendation.forSeat(roster, seat).options().stream()
                        .filter(option -> !option.choice().equals(seat.getEmployee()))
                        .map(SeatInquiry::rival)
                        .toList(),
                Ineligible.forSeat(roster, seat));
    }

    private static Rival rival(Option<Employee> option) {
        return new Rival(option.choice(), Contrast.of(option.effect()));
    }

    public Optional<Rival> rival(String employee) {
        return rivals.stream()
                .filter(rival -> rival.employee().id().equals(employee))
                .findFirst();
    }

    /** The best of those who could take the seat without breaking a rule. */
    public Optional<Rival> runnerUp() {
        return rivals.stream().filter(Rival::isPossible).findFirst();
    }

    /**
     * What it would do if the rival took the seat, and whoever has it took over what the rival does at that time. Empty when the
     * seat is empty, or the rival does not do exactly one other thing then, or it is not for the other one.
     */
    public static Optional<Contrast> exchange(Roster roster, Assignment seat, Employee rival) {
        Employee holder = seat.getEmployee();
        List<Assignment> busy = roster.getAssignments().stream()
                .filter(other -> isTaken(other, rival) && isAtOnce(other, seat))
                .toList();
        if (holder == null || busy.size() != 1 || !busy.getFirst().getEligible().contains(holder)) {
            return Optional.empty();
        }
        try (var trial = new WhatIf(roster)) {
            return Optional.of(Contrast.of(
                    trial.all(List.of(passed(seat, holder, rival), passed(busy.getFirst(), rival, holder)))));
        }
    }

    private static SeatChanged passed(Assignment seat, Employee from, Employee to) {
        return new SeatChanged(seat, Optional.of(from), Optional.of(to));
    }

    private static boolean isTaken(Assignment seat, Employee by) {
        return seat.isStaffed() && seat.employee().equals(by);
    }

    private static boolean isAtOnce(Assignment one, Assignment other) {
        return other.isStaffed() && new Interval(one.start(), one.end()).overlap(other.start(), other.end()) > 0;
    }
}
