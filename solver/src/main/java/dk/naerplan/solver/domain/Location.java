package dk.naerplan.solver.domain;

import java.util.Arrays;

/** A point that employees travel between; knows its travel time to every other location of the same roster. */
public final class Location {

    private final String id;
    private final int index;
    private final int[] minutesTo;

    /**
     * @param index position of this location in the rows of all locations of the roster
     * @param minutesTo travel minutes to each location by its index, 0 or more; need not be symmetrical
     */
    public Location(String id, int index, int... minutesTo) {
        this.id = id;
        this.index = index;
        this.minutesTo = Arrays.copyOf(minutesTo, minutesTo.length);
        for (int minutes : minutesTo) {
            if (minutes < 0) {
                throw new IllegalArgumentException(
                        "The location (%s) has a negative travel time (%d).".formatted(id, minutes));
            }
        }
    }

    public String id() {
        return id;
    }

    /** Travel minutes from here to the other location. */
    public int minutesTo(Location other) {
        return minutesTo[other.index];
    }

    @Override
    public String toString() {
        return id;
    }
}
