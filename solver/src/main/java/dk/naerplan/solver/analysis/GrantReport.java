package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Grant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Adds up what each grant pays, and what is paid locally beside it. */
final class GrantReport {

    private static final Kpis.GrantUse UNUSED = new Kpis.GrantUse(0, 0);

    private final SequencedMap<Grant, Kpis.GrantUse> grants = new LinkedHashMap<>();

    private GrantReport(AuditedWeek week) {
        week.roster().getFacts().grants().forEach(grant -> grants.put(grant, UNUSED));
    }

    static SequencedMap<Grant, Kpis.GrantUse> of(AuditedWeek week) {
        var report = new GrantReport(week);
        for (StaffedSeat seat : week.staffed()) {
            seat.area().ifPresent(area -> report.add(seat.employee(), area, seat.duration()));
        }
        return report.grants;
    }

    private void add(Employee employee, Area area, long minutes) {
        if (employee.grants().isEmpty()) {
            grants.replaceAll((grant, use) ->
                    grant.areas().contains(area) ? new Kpis.GrantUse(use.paid(), use.local() + minutes) : use);
            return;
        }
        employee.grants().stream()
                .filter(grant -> grant.areas().contains(area))
                .findFirst()
                .ifPresent(grant -> grants.merge(
                        grant,
                        new Kpis.GrantUse(minutes, 0),
                        (use, more) -> new Kpis.GrantUse(use.paid() + more.paid(), use.local())));
    }
}
