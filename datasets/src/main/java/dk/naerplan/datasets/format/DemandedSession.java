package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One session that a document demands in its week.
 *
 * @param id the activity's id, a hyphen and the running number among all sessions listed of the activity
 * @param activityIndex position of the activity in the document
 * @param sessionsIndex position of the sessions in the activity
 * @param index 0 for the first of sessions that are alike
 */
public record DemandedSession(
        String id, ActivityData activity, int activityIndex, SessionsData sessions, int sessionsIndex, int index) {

    /** All sessions of the document's week, in its order. */
    public static List<DemandedSession> of(DataSet document) {
        return listed(document).stream()
                .filter(session -> !session.isCancelledIn(document.week()))
                .toList();
    }

    /** The session of that id, if the document demands it in its week; makes only those of its activity. */
    public static Optional<DemandedSession> find(DataSet document, String id) {
        List<ActivityData> activities = document.activities();
        return IntStream.range(0, activities.size())
                .filter(index -> id.startsWith(activities.get(index).id() + "-"))
                .boxed()
                .flatMap(index -> of(activities.get(index), index, document.week()).stream())
                .filter(session -> session.id().equals(id) && !session.isCancelledIn(document.week()))
                .findFirst();
    }

    /** All sessions of the document's week and those that are cancelled in it, in its order. */
    public static List<DemandedSession> listed(DataSet document) {
        List<ActivityData> activities = document.activities();
        return IntStream.range(0, activities.size())
                .boxed()
                .flatMap(index -> of(activities.get(index), index, document.week()).stream())
                .toList();
    }

    /** How many sessions the document lists, without making them. */
    public static long count(DataSet document) {
        return document.activities().stream()
                .flatMap(activity -> activity.sessions().stream())
                .mapToLong(SessionsData::number)
                .sum();
    }

    private static List<DemandedSession> of(ActivityData activity, int activityIndex, Week week) {
        var demanded = new ArrayList<DemandedSession>();
        int number = 0;
        for (int i = 0; i < activity.sessions().size(); i++) {
            SessionsData sessions = activity.sessions().get(i);
            boolean held = sessions.postponedFrom().isPresent() || activity.isHeldIn(week);
            for (int index = 0; index < sessions.number(); index++) {
                number++;
                if (held) {
                    String id = activity.id() + "-" + number;
                    demanded.add(new DemandedSession(id, activity, activityIndex, sessions, i, index));
                }
            }
        }
        return demanded;
    }

    private boolean isCancelledIn(Week week) {
        return sessions.cancelledIn().equals(Optional.of(week));
    }

    /** Who is needed: the sessions' own seats, else those of the activity. */
    public List<SeatData> seats() {
        return sessions.seats().isEmpty() ? activity.seats() : sessions.seats();
    }

    public int seatCount() {
        return seats().stream().mapToInt(SeatData::count).sum();
    }

    /** Place of the sessions in the document, as a JSON pointer. */
    public String pointer() {
        return "/activities/%d/sessions/%d".formatted(activityIndex, sessionsIndex);
    }
}
