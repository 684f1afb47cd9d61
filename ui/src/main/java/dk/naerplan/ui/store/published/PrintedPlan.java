package dk.naerplan.ui.store.published;

import dk.naerplan.solver.domain.Week;
import java.time.Instant;
import java.util.List;

/**
 * A plan as it may hang on a wall.
 *
 * @param at when it was published, or changed last
 * @param draft whether it differs from what has been published
 * @param seats those that are decided, by time
 * @param placements by day and name
 */
public record PrintedPlan(
        String name,
        Week week,
        Instant at,
        boolean draft,
        List<PublishedSeat> seats,
        List<PublishedPlacement> placements) {

    public PrintedPlan {
        seats = List.copyOf(seats);
        placements = List.copyOf(placements);
    }
}
