package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What could be decided instead in one place of a roster.
 *
 * @param options everything that can be chosen, best first; what is decided now is among them, with no effect
 * @param <T> an employee, a start as minute of the week, or an office
 */
public record Recommendation<T>(List<Option<T>> options) {

    public Recommendation {
        options = List.copyOf(options);
    }

    /** One thing that can be chosen, and what it would do compared with what is decided now. */
    public record Option<T>(T choice, Effect effect) {}

    /** Whoever is eligible for the seat, also when somebody is on it or it is locked. */
    public static Recommendation<Employee> forSeat(Roster roster, Assignment seat) {
        try (var trial = new WhatIf(roster)) {
            return ranked(seat.getEligible().stream(), employee -> trial.give(seat, employee));
        }
    }

    /** Every start that the session can have. */
    public static Recommendation<Integer> forStart(Roster roster, Session session) {
        try (var trial = new WhatIf(roster)) {
            return ranked(session.getAllowedStarts().stream(), start -> trial.begin(session, start));
        }
    }

    /** Every office that the employee can be placed at. */
    public static Recommendation<Office> forPlacement(Roster roster, Placement placement) {
        try (var trial = new WhatIf(roster)) {
            return ranked(placement.getAllowed().stream(), office -> trial.place(placement, office));
        }
    }

    static <T> Recommendation<T> ranked(Stream<T> choices, Function<T, Effect> effect) {
        return new Recommendation<>(choices.map(choice -> new Option<>(choice, effect.apply(choice)))
                .sorted(Comparator.comparing(
                                (Option<T> option) -> option.effect().difference())
                        .reversed())
                .toList());
    }
}
