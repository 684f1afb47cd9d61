package dk.naerplan.datasets.generator.plant;

import dk.naerplan.solver.domain.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where sessions take place.
 *
 * @param venue id as documents have it; empty for somewhere in the area
 * @param exclusive whether one session fits at a time
 * @param location where that is; {@code null} when it depends on the employee, or is nowhere
 * @param atOffice whether it is the office of each employee
 */
record Where(
        Optional<String> venue, boolean exclusive, @Nullable Location location, boolean atOffice) {}
