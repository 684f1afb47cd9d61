package dk.naerplan.solver.domain;

import java.util.List;
import java.util.Optional;

/**
 * Where the placement policy lets an employee sit.
 *
 * @param offices offices to choose from, without repetition; empty when the employee has no office
 * @param usual the office where the employee usually sits; outposted days stand out against it
 * @param maxLocalDays days a week that the policy allows at local offices, 0 to 7
 */
public record PlacementOptions(List<Office> offices, Optional<Office> usual, int maxLocalDays) {

    /** No office at all: the employee goes straight to the sessions. */
    public static final PlacementOptions NONE =
            new PlacementOptions(List.of(), Optional.empty(), WeekTime.DAYS_PER_WEEK);

    public PlacementOptions {
        offices = List.copyOf(offices);
        if (maxLocalDays < 0 || maxLocalDays > WeekTime.DAYS_PER_WEEK) {
            throw new IllegalArgumentException(
                    "The limit of local placement days (%d) must be between 0 and 7.".formatted(maxLocalDays));
        }
    }

    /** Always the same office. */
    public static PlacementOptions fixed(Office office) {
        return new PlacementOptions(List.of(office), Optional.of(office), WeekTime.DAYS_PER_WEEK);
    }
}
