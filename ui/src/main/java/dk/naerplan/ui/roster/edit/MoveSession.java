package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.solver.domain.WeekTime;
import java.util.Optional;

/**
 * A session at another time, also at one that it was not meant to have. A lock stays.
 *
 * @param session id of the session
 */
public record MoveSession(String session, WeekMoment start) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        PlannedSession planned = PlannedSession.in(before, session);
        if (start.time().minute() + planned.duration() > WeekTime.MINUTES_PER_DAY) {
            throw new IllegalArgumentException(
                    "The session (%s) would end after midnight when it starts %s.\n".formatted(session, start)
                            + "Maybe start it earlier.");
        }
        var draft = new PlanDraft(before);
        draft.changeSession(session, plan -> new SessionPlan(Optional.of(start), plan.pinned(), plan.seats()));
        return draft.document();
    }
}
