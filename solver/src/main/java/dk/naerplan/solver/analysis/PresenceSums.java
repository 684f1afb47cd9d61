package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.OfficeKind;
import dk.naerplan.solver.domain.OverviewTarget;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.Venue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Minutes of presence in each area and of overview on each day. */
final class PresenceSums {

    private final Map<Area, Long> presence = new HashMap<>();
    private final Map<Integer, Long> overview = new HashMap<>();

    PresenceSums(AuditedWeek week) {
        for (AuditedEmployee person : week.people()) {
            for (AuditedDay day : person.days()) {
                addOffice(day);
                day.seats().forEach(seat -> addSession(day, seat));
            }
        }
    }

    private void addOffice(AuditedDay day) {
        Office office = day.office();
        if (office == null) {
            return;
        }
        if (office.kind() == OfficeKind.LOCAL) {
            presence.merge(office.area().orElseThrow(), day.atOffice(), Long::sum);
        } else if (day.employee().roles().contains(Role.COORDINATOR)) {
            overview.merge(day.day(), day.atOffice(), Long::sum);
        }
    }

    private void addSession(AuditedDay day, StaffedSeat seat) {
        Optional<Area> there = switch (seat.session().getVenue()) {
            case Venue.Site site -> site.area();
            case Venue.AtPlacement atPlacement ->
                Optional.ofNullable(day.office()).flatMap(Office::area);
            case Venue.Online online -> Optional.empty();
        };
        there.ifPresent(area -> presence.merge(area, (long) seat.duration(), Long::sum));
    }

    long presenceIn(Area area) {
        return presence.getOrDefault(area, 0L);
    }

    long overviewOn(OverviewTarget target) {
        return overview.getOrDefault(target.day(), 0L);
    }
}
