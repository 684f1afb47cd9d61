package dk.naerplan.datasets.generator.settings;

/**
 * How hard an invented data set is. Only slack and scarcity can be chosen for the shape {@code faces}.
 *
 * @param slack least share of the contracts that the planted roster leaves free, 0 to 80 percent; of {@code faces}, share
 *     of its working days between sessions
 * @param flexible share of the activities whose sessions can start at several times, 0 to 100 percent
 * @param scarcity how rare competencies are: 0 when everybody holds all of them, 100 when each profession only holds its
 *     own; of {@code faces}, share of the sessions that an employee is not qualified for
 * @param seats mean number of seats of a session, 1 to 4; more where pairs ask for it
 * @param travel distances in percent of what is usual for the shape, 0 to 400
 * @param pairs share of the activities that two employees must attend together, 0 to 100 percent
 * @param partners share of the activities that a partner takes part in, 0 to 100 percent
 * @param history earlier weeks, 0 to 26
 */
public record Difficulty(
        int slack, int flexible, int scarcity, double seats, int travel, int pairs, int partners, int history) {

    private static final Difficulty OF_TEAMS = new Difficulty(25, 60, 60, 1.5, 100, 10, 20, 4);
    private static final Difficulty OF_FACES = new Difficulty(10, 0, 50, 1, 100, 0, 0, 0);

    /** What is usual for a shape. */
    public static Difficulty usualFor(GeneratorShape shape) {
        return shape == GeneratorShape.FACES ? OF_FACES : OF_TEAMS;
    }

    /** The seats of a session, pairs included. */
    public double meanSeats() {
        return Math.max(seats, 1 + pairs / 100.0);
    }
}
