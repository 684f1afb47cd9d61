package dk.naerplan.datasets.roll;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.solver.domain.Roster;
import java.util.ArrayList;
import java.util.List;

/**
 * Demands again what was not held and can wait, after the regular sessions, so that these keep their ids. A session that
 * was held late, or has waited as long as it can, is not demanded any more.
 */
final class Postponement {

    private final DataSet document;
    private final HeldSessions held;

    Postponement(DataSet document, Roster roster) {
        this.document = document;
        this.held = new HeldSessions(roster);
    }

    List<ActivityData> demand() {
        List<DemandedSession> demanded = DemandedSession.of(document);
        return document.activities().stream()
                .map(activity -> NextWeek.keepingRhythm(activity, document)
                        .withSessions(sessions(
                                activity,
                                demanded.stream()
                                        .filter(session -> session.activity().equals(activity))
                                        .toList())))
                .toList();
    }

    private List<SessionsData> sessions(ActivityData activity, List<DemandedSession> demanded) {
        var sessions = new ArrayList<>(activity.sessions().stream()
                .filter(regular -> regular.postponedFrom().isEmpty())
                .toList());
        demanded.stream()
                .filter(session -> !held.contains(session.id()))
                .filter(session -> session.sessions().postponableWeeks() > 0)
                .map(session -> session.sessions()
                        .postponed(
                                session.index(),
                                session.sessions().postponedFrom().orElse(document.week())))
                .forEach(sessions::add);
        return sessions;
    }
}
