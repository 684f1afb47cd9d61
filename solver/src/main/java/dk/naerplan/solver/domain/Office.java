package dk.naerplan.solver.domain;

import java.util.Optional;

/**
 * Where an employee can be placed for a day.
 *
 * @param area the housing area of a local office; empty for a central one
 * @param desks how many employees fit on one day, 0 or more
 */
public record Office(String id, String name, OfficeKind kind, Optional<Area> area, int desks, Location location) {

    public Office {
        if ((kind == OfficeKind.LOCAL) != area.isPresent()) {
            throw new IllegalArgumentException("The office (%s) of kind (%s) has the area (%s).\n"
                            .formatted(id, kind, area.map(Area::id).orElse("none"))
                    + "Maybe give every local office its area, and no central office one.");
        }
        if (desks < 0) {
            throw new IllegalArgumentException(
                    "The office (%s) has a negative number of desks (%d).".formatted(id, desks));
        }
    }

    public boolean isLocal() {
        return kind == OfficeKind.LOCAL;
    }

    /** Whether this is the local office of the area. */
    public boolean isIn(Area other) {
        return area.isPresent() && area.get().equals(other);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
