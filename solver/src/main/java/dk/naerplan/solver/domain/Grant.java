package dk.naerplan.solver.domain;

import java.util.List;

/**
 * Money that pays for work in its own areas only.
 *
 * @param areas the areas covered, without repetition
 * @param coFinancingPercent the share of local co-financing that the grant requires, 0 to 100; Landsbyggefonden asks at least 25
 */
public record Grant(String id, String name, List<Area> areas, int coFinancingPercent) {

    public Grant {
        areas = List.copyOf(areas);
        if (coFinancingPercent < 0 || coFinancingPercent > 100) {
            throw new IllegalArgumentException("The grant (%s) has a co-financing share (%d %%) outside 0 to 100."
                    .formatted(id, coFinancingPercent));
        }
    }

    public boolean covers(Area area) {
        return areas.contains(area);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
