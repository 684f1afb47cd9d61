package dk.naerplan.solver.domain;

/**
 * A housing area.
 *
 * @param shortName what fits on a chip, for example "Nord"
 * @param need 1 to 3, from the public criteria (outside work and education, convicted, basic schooling only, low income)
 * @param presenceTarget minutes a week that employees should be present in the area; 0 for no target
 * @param location the point from which the way into the area is reckoned
 */
public record Area(String id, String name, String shortName, int need, int presenceTarget, Location location) {

    public Area {
        if (need < 1 || need > 3) {
            throw new IllegalArgumentException("The area (%s) has a need (%d) outside 1 to 3.".formatted(id, need));
        }
        if (presenceTarget < 0) {
            throw new IllegalArgumentException(
                    "The area (%s) has a negative presence target (%d).".formatted(id, presenceTarget));
        }
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
