package dk.naerplan.solver.domain;

/**
 * Residents whom the relationship is with; never single persons.
 *
 * @param sensitivity 0 (a face more or less does not matter) to 3 (trust is everything)
 */
public record ResidentGroup(String id, String name, Area area, int sensitivity) {

    public ResidentGroup {
        if (sensitivity < 0 || sensitivity > 3) {
            throw new IllegalArgumentException(
                    "The resident group (%s) has a sensitivity (%d) outside 0 to 3.".formatted(id, sensitivity));
        }
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
