package dk.naerplan.ui.store;

import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Week;
import java.time.Instant;
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

    /** The same at that time: a published plan is historic when its week is over. */
    PlanSummary asOf(Instant now) {
        boolean over = state == RosterState.PUBLISHED && new WeekCalendar(week).isOver(now);
        return over ? new PlanSummary(id, name, week, RosterState.HISTORIC, published, newest) : this;
    }
}
