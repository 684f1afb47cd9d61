package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.AVAILABILITY;
import static dk.naerplan.solver.rules.RosterRule.COMPETENCY;
import static dk.naerplan.solver.rules.RosterRule.COVERAGE;
import static dk.naerplan.solver.rules.RosterRule.GRANT_SCOPE;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.SeatRequirement;
import java.util.Optional;

/** Judges each seat by itself: is it taken, and by somebody who may take it. */
final class SeatAuditor {

    private SeatAuditor() {}

    static void audit(AuditedWeek week, Tally tally) {
        for (StaffedSeat seat : week.staffed()) {
            tally.add(COMPETENCY, itemsNotHeld(seat.demand(), seat.employee()));
            tally.add(
                    AVAILABILITY,
                    ContractTime.unavailableMinutes(seat.employee().time(), seat.start(), seat.end()));
            tally.add(GRANT_SCOPE, isFinanced(seat.employee(), seat.area()) ? 0 : seat.duration());
        }
        auditCoverage(week, tally);
    }

    private static int itemsNotHeld(SeatRequirement demand, Employee employee) {
        int items = 0;
        for (CompetencyDemand competency : demand.competencies()) {
            items += employee.levelOf(competency.competency()) < competency.level() ? 1 : 0;
        }
        items += demand.profession()
                        .filter(other -> !other.equals(employee.profession()))
                        .isPresent()
                ? 1
                : 0;
        items += demand.role().filter(role -> !employee.roles().contains(role)).isPresent() ? 1 : 0;
        items += demand.noReportingDuty() && employee.reportingDuty() ? 1 : 0;
        items += demand.named().isEmpty() || demand.named().contains(employee.id()) ? 0 : 1;
        items += demand.excluded().contains(employee.id()) ? 1 : 0;
        return items;
    }

    private static boolean isFinanced(Employee employee, Optional<Area> area) {
        return area.isEmpty()
                || employee.grants().isEmpty()
                || employee.grants().stream().anyMatch(grant -> grant.areas().contains(area.get()));
    }

    private static void auditCoverage(AuditedWeek week, Tally tally) {
        var empty = new EmptySeats(week.roster());
        for (Assignment seat : week.seats()) {
            if (empty.contains(seat)) {
                var session = seat.getSession();
                int urgency = session.mayBePostponed() ? 1 : 2;
                tally.add(
                        COVERAGE,
                        (long) session.getDuration()
                                * session.getActivity().priority().factor()
                                * urgency);
            }
        }
    }
}
