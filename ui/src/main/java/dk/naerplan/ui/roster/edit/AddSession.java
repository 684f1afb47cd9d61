package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SessionsData;
import java.util.ArrayList;

/**
 * One more session of an activity, in this week alone, with its seats empty.
 *
 * @param activity id of the activity
 */
public record AddSession(String activity, SessionDraft draft) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        return Demand.changed(before, activity, given -> {
            var sessions = new ArrayList<>(given.sessions());
            sessions.add(draft.extraIn(before.week()));
            return given.withSessions(sessions);
        });
    }

    /** The id that the session gets in the document. */
    public String idIn(DataSet before) {
        ActivityData given = Demand.activity(before, activity);
        int last = given.sessions().stream().mapToInt(SessionsData::number).sum();
        return activity + "-" + (last + 1);
    }
}
