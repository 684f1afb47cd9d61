package dk.naerplan.benchmarks.town;

/**
 * How big a town is.
 *
 * @param flexiblePercent share of the sessions that have several starts to choose from
 */
public record TownSize(int employees, int sessions, int areas, int flexiblePercent) {

    /** Small enough for a proof in less than a second. */
    public static final TownSize TINY = new TownSize(2, 3, 2, 50);

    /** A team for a few days of random tests. */
    public static final TownSize SMALL = new TownSize(5, 22, 3, 60);
}
