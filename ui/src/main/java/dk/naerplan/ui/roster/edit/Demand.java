package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SessionGroups;
import dk.naerplan.datasets.format.SessionsData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes what a document demands; what is decided stays. */
final class Demand {

    private Demand() {}

    static ActivityData activity(DataSet document, String id) {
        Optional<ActivityData> found = document.activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst();
        Known.require(found.isPresent(), "activity", id);
        return found.get();
    }

    static DataSet changed(DataSet document, String id, UnaryOperator<ActivityData> change) {
        ActivityData before = activity(document, id);
        List<ActivityData> activities = document.activities().stream()
                .map(given -> given.equals(before) ? change.apply(given) : given)
                .toList();
        return document.inWeek(document.week(), document.employees(), activities, document.history())
                .withRoster(document.roster());
    }

    /** Changes one session and none of those that are like it. */
    static DataSet changedAlone(DataSet document, PlannedSession session, UnaryOperator<SessionsData> change) {
        return changed(document, session.demanded().activity().id(), activity -> {
            var groups = new ArrayList<>(SessionGroups.withOneAlone(activity.sessions(), session.number()));
            int position = SessionGroups.position(groups, session.number());
            groups.set(position, change.apply(groups.get(position)));
            return activity.withSessions(groups);
        });
    }
}
