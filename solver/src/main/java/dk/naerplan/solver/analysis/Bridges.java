package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.CoordinationLink;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Who ties areas together. */
final class Bridges {

    private final AuditedWeek week;
    private final Map<Session, List<StaffedSeat>> attendance = new IdentityHashMap<>();

    Bridges(AuditedWeek week) {
        this.week = week;
        for (StaffedSeat seat : week.staffed()) {
            attendance
                    .computeIfAbsent(seat.session(), session -> new ArrayList<>())
                    .add(seat);
        }
    }

    /** Whether somebody works in both areas. */
    boolean isBridged(CoordinationLink link) {
        var both = new HashSet<>(week.workersIn(link.first()));
        both.retainAll(week.workersIn(link.second()));
        return !both.isEmpty();
    }

    /** Whether somebody at the session works in, or is placed in, the area. */
    boolean isRepresented(Session forum, Area area) {
        return attendance.getOrDefault(forum, List.of()).stream()
                .map(StaffedSeat::employee)
                .anyMatch(employee -> week.workersIn(area).contains(employee) || week.isPlacedIn(employee, area));
    }
}
