package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;

/**
 * Locks the time of a session and everybody on it, or unlocks them. Seats that nobody has stay open.
 *
 * @param session id of the session
 */
public record LockSession(String session, boolean locked) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        PlannedSession planned = PlannedSession.in(before, session);
        var draft = new PlanDraft(before);
        draft.lockSession(planned, locked);
        return draft.document();
    }
}
