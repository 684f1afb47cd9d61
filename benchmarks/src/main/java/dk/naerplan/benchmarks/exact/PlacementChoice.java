package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Predicate;

/** Where an employee sits on one day: one literal for each possible office, none when locked without an office. */
final class PlacementChoice {

    private final Placement placement;
    private final Map<Office, Literal> at;

    PlacementChoice(Logic logic, Placement placement) {
        this.placement = placement;
        var literals = new LinkedHashMap<Office, Literal>();
        Collection<Office> offices = officesOf(placement);
        for (Office office : offices) {
            literals.put(
                    office, offices.size() == 1 ? logic.yes() : logic.literal(placement.getId() + "=" + office.id()));
        }
        this.at = Collections.unmodifiableMap(literals);
        if (!literals.isEmpty()) {
            logic.model().addExactlyOne(literals.values());
        }
    }

    /** The allowed offices, and the present one when it lies outside; only the present one when the placement is frozen. */
    private static Collection<Office> officesOf(Placement placement) {
        Office present = placement.getOffice();
        var offices = new LinkedHashSet<Office>();
        if (!placement.isFrozen()) {
            offices.addAll(placement.getAllowed());
        }
        if (present != null) {
            offices.add(present);
        }
        return offices;
    }

    Placement placement() {
        return placement;
    }

    Map<Office, Literal> at() {
        return at;
    }

    /** The literals of the offices that the predicate accepts, at most one of which is true. */
    Collection<Literal> among(Predicate<Office> accepted) {
        return at.entrySet().stream()
                .filter(entry -> accepted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
