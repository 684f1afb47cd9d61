package dk.naerplan.datasets.generator.place;

import dk.naerplan.datasets.generator.settings.GeneratorShape;

/**
 * How far things lie apart.
 *
 * @param clusterRadius how far clusters lie from the middle at most, in kilometres
 * @param areaRadius how far areas lie from the middle of their cluster at most, in kilometres
 * @param speed of travel as the crow flies, in kilometres an hour
 * @param localOffices share of the areas with an office of their own, in percent
 * @param ownSecretariat whether each cluster has a central office, instead of one for all
 */
record Terrain(double clusterRadius, double areaRadius, int speed, int localOffices, boolean ownSecretariat) {

    private static final Terrain TOWN = new Terrain(0.8, 1.5, 15, 60, false);
    private static final Terrain CITY = new Terrain(4, 1.5, 20, 75, false);
    private static final Terrain REGION = new Terrain(30, 2.5, 60, 50, true);

    static Terrain of(GeneratorShape shape) {
        return switch (shape) {
            case TOWN -> TOWN;
            case CITY -> CITY;
            case REGION -> REGION;
            case FACES -> throw new IllegalArgumentException("The shape faces has no terrain.");
        };
    }

    /** The same terrain with distances in percent of these. */
    Terrain stretched(int percent) {
        return new Terrain(
                clusterRadius * percent / 100, areaRadius * percent / 100, speed, localOffices, ownSecretariat);
    }
}
