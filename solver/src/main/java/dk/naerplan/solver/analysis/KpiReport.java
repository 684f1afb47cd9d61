package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.OfficeKind;
import dk.naerplan.solver.domain.ResidentGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Computes the key figures of a roster that is laid out for counting. */
final class KpiReport {

    private KpiReport() {}

    static Kpis of(AuditedWeek week, PresenceSums sums) {
        return new Kpis(
                CoverageReport.of(week.roster()),
                closeness(week),
                faces(week),
                presence(week, sums),
                CoordinationReport.of(week, sums),
                travelMinutes(week),
                hours(week),
                GrantReport.of(week),
                placements(week),
                ReadinessReport.of(week));
    }

    private static Ratio closeness(AuditedWeek week) {
        long known = 0;
        long all = 0;
        for (StaffedSeat seat : week.staffed()) {
            var group = seat.activity().group();
            if (group.isPresent()) {
                long contact = ClosenessAuditor.contact(seat);
                known += contact * seat.employee().familiarityWith(group.get());
                all += contact * 100;
            }
        }
        return new Ratio(known, all);
    }

    private static SequencedMap<ResidentGroup, Integer> faces(AuditedWeek week) {
        var faces = new LinkedHashMap<ResidentGroup, Integer>();
        ClosenessAuditor.faces(week).forEach((group, seen) -> faces.put(group, seen.size()));
        return faces;
    }

    private static Kpis.Presence presence(AuditedWeek week, PresenceSums sums) {
        Ratio fulfilment = Ratio.NOTHING;
        var byArea = new LinkedHashMap<Area, Ratio>();
        for (Area area : week.roster().getAreas()) {
            var share = new Ratio(sums.presenceIn(area), area.presenceTarget());
            byArea.put(area, share);
            fulfilment = fulfilment.plus(new Ratio(Math.min(share.part(), share.whole()), share.whole()));
        }
        return new Kpis.Presence(fulfilment, byArea);
    }

    private static long travelMinutes(AuditedWeek week) {
        return week.people().stream()
                .flatMap(person -> person.workedDays().stream())
                .mapToLong(AuditedDay::route)
                .sum();
    }

    private static SequencedMap<Employee, Kpis.Hours> hours(AuditedWeek week) {
        var hours = new LinkedHashMap<Employee, Kpis.Hours>();
        for (AuditedEmployee person : week.people()) {
            hours.put(person.employee(), new Kpis.Hours(person.work(), person.contract()));
        }
        return hours;
    }

    private static Kpis.Placements placements(AuditedWeek week) {
        List<Office> offices = week.people().stream()
                .flatMap(person -> person.offices().stream())
                .toList();
        int local = (int) offices.stream()
                .filter(office -> office.kind() == OfficeKind.LOCAL)
                .count();
        return new Kpis.Placements(local, offices.size() - local);
    }
}
