package dk.naerplan.ui.roster.ask;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.Concerns;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the block on the board that a sentence speaks of. */
public final class Places {

    private Places() {}

    static boolean isAnywhere(Concerns concerns) {
        return !(concerns.seats().isEmpty()
                && concerns.sessions().isEmpty()
                && concerns.employees().isEmpty()
                && concerns.areas().isEmpty());
    }

    /** The id of the seat that fits best: what is named, else the first in the week that whoever is named has. */
    public static Optional<String> seat(Roster roster, Concerns concerns) {
        List<Predicate<Assignment>> nearer = List.of(
                seat -> concerns.seats().contains(seat.getId()),
                seat -> concerns.sessions().contains(seat.getSession().getId()),
                seat -> isOf(seat, concerns) && isOn(seat, concerns),
                seat -> isOf(seat, concerns),
                seat -> isIn(seat, concerns));
        return nearer.stream()
                .flatMap(wanted -> roster.getAssignments().stream()
                        .filter(Assignment::isStaffed)
                        .filter(wanted)
                        .min(Comparator.comparingInt(Assignment::start))
                        .stream())
                .findFirst()
                .map(Assignment::getId);
    }

    private static boolean isOf(Assignment seat, Concerns concerns) {
        return concerns.employees().contains(seat.employee().id())
                && (concerns.areas().isEmpty() || isIn(seat, concerns));
    }

    private static boolean isOn(Assignment seat, Concerns concerns) {
        return concerns.days().contains(seat.day());
    }

    private static boolean isIn(Assignment seat, Concerns concerns) {
        return seat.area().filter(area -> concerns.areas().contains(area.id())).isPresent();
    }
}
