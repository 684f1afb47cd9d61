package dk.naerplan.datasets.generator.plant;

import dk.naerplan.solver.domain.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When rooms are taken. */
final class RoomBook {

    private final Map<String, List<Interval>> taken = new HashMap<>();

    boolean isFree(Where where, int start, int end) {
        if (where.exclusive()) {
            for (Interval other : where.venue().map(this::takenIn).orElse(List.of())) {
                if (other.overlap(start, end) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    void take(Where where, int start, int end) {
        where.venue()
                .filter(venue -> where.exclusive())
                .ifPresent(venue ->
                        taken.computeIfAbsent(venue, id -> new ArrayList<>()).add(new Interval(start, end)));
    }

    private List<Interval> takenIn(String venue) {
        return taken.getOrDefault(venue, List.of());
    }
}
