package dk.naerplan.solver.domain;

import java.util.Optional;

/** Where a session takes place. */
public sealed interface Venue {

    String id();

    String name();

    /** The area in which whoever attends is present, when the venue alone tells. */
    default Optional<Area> area() {
        return Optional.empty();
    }

    /**
     * A place of its own, or a room at an office.
     *
     * @param exclusive whether only one session fits at a time
     */
    record Site(String id, String name, Optional<Area> area, Location location, boolean exclusive) implements Venue {

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** Wherever the employee is placed that day. */
    record AtPlacement(String id, String name) implements Venue {}

    /** Anywhere: the employee stays where they are. */
    record Online(String id, String name) implements Venue {}
}
