package dk.naerplan.ui.store;

import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the changes against a published roster that come too soon. */
final class ShortNotices {

    private final Map<String, Session> published;
    private final WeekCalendar week;

    private ShortNotices(Roster published) {
        this.published =
                published.getSessions().stream().collect(Collectors.toMap(Session::getId, Function.identity()));
        this.week = new WeekCalendar(published.getFacts().week());
    }

    /** By employee, in the order of the roster. */
    static List<ShortNotice> between(Roster published, Roster changed, ZonedDateTime noticeEnds) {
        var notices = new ShortNotices(published);
        List<Difference> late = RosterDiff.between(published, changed).differences().stream()
                .filter(difference ->
                        notices.moment(difference).filter(noticeEnds::isAfter).isPresent())
                .toList();
        var found = new ArrayList<ShortNotice>();
        for (Employee employee : changed.getEmployees()) {
            List<Difference> own = late.stream()
                    .filter(difference -> difference.employees().contains(employee.id()))
                    .toList();
            notices.first(own).ifPresent(first -> found.add(new ShortNotice(employee, own, first)));
        }
        return found;
    }

    private Optional<ZonedDateTime> first(List<Difference> differences) {
        return differences.stream().map(this::moment).flatMap(Optional::stream).min(ZonedDateTime::compareTo);
    }

    /** When the difference takes effect: at the earlier of the two times that a session has. */
    private Optional<ZonedDateTime> moment(Difference difference) {
        return switch (difference) {
            case Difference.SeatChanged seat -> start(seat.seat().getSession());
            case Difference.StartChanged start -> start(start.session());
            case Difference.SessionGained gained -> start(gained.session());
            case Difference.SessionLost lost -> start(lost.session());
            case Difference.PlacementChanged placement ->
                Optional.of(week.at(placement.day() * WeekTime.MINUTES_PER_DAY));
        };
    }

    private Optional<ZonedDateTime> start(Session session) {
        Optional<Integer> before = Optional.ofNullable(published.get(session.getId()))
                .flatMap(known -> Optional.ofNullable(known.getStart()));
        Optional<Integer> now = Optional.ofNullable(session.getStart());
        return before.map(minute -> Math.min(minute, now.orElse(minute)))
                .or(() -> now)
                .map(week::at);
    }
}
