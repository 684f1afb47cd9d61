package dk.naerplan.solver.scenario.trial;

import dk.naerplan.solver.domain.Roster;
import java.util.List;

/**
 * One way of organising the week, to be searched for.
 *
 * @param id what results name it by
 * @param problem never changed
 * @param startsFrom ids of earlier variants: the search starts from the best of what they found with the same seed, as far as the
 *     problem allows it; without any, from what the problem has decided
 */
public record Variant(String id, Roster problem, List<String> startsFrom) {

    public Variant {
        startsFrom = List.copyOf(startsFrom);
    }

    public static Variant of(String id, Roster problem) {
        return new Variant(id, problem, List.of());
    }
}
