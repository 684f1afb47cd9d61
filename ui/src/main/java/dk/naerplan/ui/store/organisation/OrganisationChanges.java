package dk.naerplan.ui.store.organisation;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.store.change.ChangedDocument;
import dk.naerplan.ui.store.change.DocumentChanges;
import dk.naerplan.ui.store.change.PartChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes of what lasts, between a document and another that both come from the same one. */
final class OrganisationChanges {

    private OrganisationChanges() {}

    /**
     * What the giver has changed and the taker does not have.
     *
     * @param base what both come from
     */
    static List<OfferedChange> offered(DataSet base, DataSet giver, DataSet taker) {
        Week week = base.week();
        DataSet before = Lasting.comparable(base, week);
        DataSet given = Lasting.comparable(giver, week);
        DataSet had = Lasting.comparable(taker, week);
        List<PartChange> changed = DocumentChanges.between(before, given);
        List<PartChange> own = DocumentChanges.between(before, had);
        return DocumentChanges.between(had, given).stream()
                .filter(change -> touchesOneOf(changed, change))
                .map(change -> new OfferedChange(change, touchesOneOf(own, change)))
                .toList();
    }

    private static boolean touchesOneOf(List<PartChange> changes, PartChange wanted) {
        return changes.stream().anyMatch(change -> change.part().touches(wanted.part()));
    }

    /** The week's document with the changes; what is decided and was postponed stays wherever it still can. */
    static ReadResult takenInto(DataSet week, List<PartChange> changes) {
        ReadResult facts = ChangedDocument.of(week.withRoster(RosterData.EMPTY), changes);
        return new ReadResult(
                facts.document()
                        .map(changed -> withPostponed(changed, week))
                        .map(changed -> FittedRoster.into(changed, week.roster())),
                facts.issues());
    }

    private static DataSet withPostponed(DataSet changed, DataSet week) {
        Map<String, ActivityData> before =
                week.activities().stream().collect(Collectors.toMap(ActivityData::id, Function.identity()));
        return changed.inWeek(
                changed.week(),
                changed.employees(),
                changed.activities().stream()
                        .map(activity -> withPostponed(activity, before.getOrDefault(activity.id(), activity)))
                        .toList(),
                changed.history());
    }

    private static ActivityData withPostponed(ActivityData changed, ActivityData before) {
        var sessions = new ArrayList<SessionsData>(changed.sessions());
        before.sessions().stream()
                .filter(Lasting::isPostponed)
                .filter(waiting -> !sessions.contains(waiting))
                .forEach(sessions::add);
        return changed.withSessions(sessions);
    }
}
