package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;

/**
 * Other demands on one session, from this week on. What is decided stays as far as it still can be; with a fixed time the
 * session is held then.
 *
 * @param session id of the session
 */
public record ChangeSession(String session, SessionDraft draft) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        DataSet changed = Demand.changedAlone(before, PlannedSession.in(before, session), draft::insteadOf);
        var plan = new PlanDraft(changed);
        plan.fit(session, PlannedSession.in(changed, session), draft.at());
        return plan.document();
    }
}
