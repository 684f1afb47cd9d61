package dk.naerplan.datasets.generator.place;

import dk.naerplan.datasets.format.Coordinates;
import dk.naerplan.datasets.generator.invent.Dice;

/**
 * A point on a flat map.
 *
 * @param east kilometres from the middle
 * @param north kilometres from the middle
 */
record Spot(double east, double north) {

    static final Spot MIDDLE = new Spot(0, 0);

    /** At sea, so that nothing points at a real place. */
    private static final Coordinates OF_MIDDLE = new Coordinates(56.3, 6.4);

    private static final double KM_PER_DEGREE_NORTH = 111.2;
    private static final double KM_PER_DEGREE_EAST = 61.7;

    /** Anywhere within a distance, in kilometres. */
    Spot near(double radius, Dice dice) {
        double across = dice.between(-1.0, 1.0);
        double up = dice.between(-1.0, 1.0);
        return across * across + up * up <= 1
                ? new Spot(east + radius * across, north + radius * up)
                : near(radius, dice);
    }

    /** To about ten metres. */
    Coordinates coordinates() {
        return new Coordinates(
                rounded(OF_MIDDLE.latitude() + north / KM_PER_DEGREE_NORTH),
                rounded(OF_MIDDLE.longitude() + east / KM_PER_DEGREE_EAST));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 10_000) / 10_000;
    }
}
