package dk.naerplan.solver.domain;

/**
 * Two areas that should share at least one employee each week.
 *
 * @param weight how much the link matters, 1 or more
 */
public record CoordinationLink(String id, Area first, Area second, int weight) {

    public CoordinationLink {
        if (first.equals(second) || weight < 1) {
            throw new IllegalArgumentException(
                    "The coordination link (%s) must join two different areas (%s, %s) with a weight (%d) of 1 or more."
                            .formatted(id, first.id(), second.id(), weight));
        }
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
