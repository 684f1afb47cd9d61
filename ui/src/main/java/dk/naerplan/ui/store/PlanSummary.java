package dk.naerplan.ui.store;

import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Week;
import java.util.Optional;

/**
 * A plan in a list.
 *
 * @param published number of the revision that was published last
 * @param newest the plan as it stands
 */
public record PlanSummary(
        PlanId id, String name, Week week, RosterState state, Optional<Integer> published, RevisionInfo newest) {

    /** Whether something has changed since it was published. */
    public boolean isChangedSincePublished() {
        return published.isPresent() && published.get() != newest.content() && published.get() != newest.number();
    }
}
