package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session that is demanded, and what is decided of it. */
record PlannedSession(DemandedSession demanded, SessionPlan plan) {

    static List<PlannedSession> all(DataSet document) {
        return DemandedSession.of(document).stream()
                .map(demanded -> of(demanded, document))
                .toList();
    }

    /** @throws IllegalArgumentException when the document does not demand the session */
    static PlannedSession in(DataSet document, String session) {
        Optional<DemandedSession> demanded = DemandedSession.find(document, session);
        Known.require(demanded.isPresent(), "session", session);
        return of(demanded.get(), document);
    }

    private static PlannedSession of(DemandedSession demanded, DataSet document) {
        return new PlannedSession(
                demanded, document.roster().sessions().getOrDefault(demanded.id(), SessionPlan.EMPTY));
    }

    String id() {
        return demanded.id();
    }

    int duration() {
        return demanded.sessions().duration();
    }

    /** The number of the session in its activity, from 1. */
    int number() {
        return Integer.parseInt(id().substring(id().lastIndexOf('-') + 1));
    }

    /** When it is held: as decided, else as fixed. */
    Optional<WeekMoment> start() {
        List<WeekMoment> fixed = demanded.sessions().at();
        return plan.start().or(() -> fixed.isEmpty() ? Optional.empty() : Optional.of(fixed.get(demanded.index())));
    }

    boolean isOn(Weekday day) {
        return start().filter(moment -> moment.day() == day).isPresent();
    }

    boolean overlaps(List<TimeSpan> spans) {
        return start().map(WeekMoment::minuteOfWeek)
                .map(minute -> new Interval(minute, minute + duration()))
                .filter(held -> spans.stream()
                        .flatMap(span -> span.intervals().stream())
                        .anyMatch(interval -> interval.overlap(held) > 0))
                .isPresent();
    }

    /** Numbers of the seats that the employee has. */
    List<Integer> seatsOf(String employee) {
        return plan.seats().entrySet().stream()
                .filter(seat -> seat.getValue().employee().equals(Optional.of(employee)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
