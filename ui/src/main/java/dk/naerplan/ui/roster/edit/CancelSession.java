package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import java.util.Optional;

/**
 * A session that is not held this week. Whoever was on it is free; other sessions keep their ids, and next week it is held
 * again.
 *
 * @param session id of the session
 */
public record CancelSession(String session) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        DataSet changed = Demand.changedAlone(
                before, PlannedSession.in(before, session), given -> given.withCancelledIn(Optional.of(before.week())));
        var draft = new PlanDraft(changed);
        draft.forget(session);
        return draft.document();
    }
}
