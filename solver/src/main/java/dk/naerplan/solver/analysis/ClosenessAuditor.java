package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.EXTRA_FACES;
import static dk.naerplan.solver.rules.RosterRule.PRESENCE;
import static dk.naerplan.solver.rules.RosterRule.SPLIT_LEAD;
import static dk.naerplan.solver.rules.RosterRule.UNFAMILIAR_CONTACT;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Judges how close the residents are to the employees they meet. */
final class ClosenessAuditor {

    private ClosenessAuditor() {}

    static void audit(AuditedWeek week, PresenceSums sums, Tally tally) {
        for (StaffedSeat seat : week.staffed()) {
            Activity activity = seat.activity();
            activity.group()
                    .ifPresent(group -> tally.add(
                            UNFAMILIAR_CONTACT,
                            contact(seat) * (100 - seat.employee().familiarityWith(group)) / 100));
        }
        faces(week).forEach((group, seen) -> tally.add(EXTRA_FACES, (seen.size() - 1L) * group.sensitivity()));
        leads(week).forEach((activity, leads) -> tally.add(SPLIT_LEAD, (leads.size() - 1L) * activity.sensitivity()));
        for (Area area : week.roster().getAreas()) {
            tally.add(PRESENCE, (area.presenceTarget() - sums.presenceIn(area)) * area.need());
        }
    }

    /** Sensitivity-weighted minutes of a seat. */
    static long contact(StaffedSeat seat) {
        return (long) seat.activity().sensitivity() * seat.duration();
    }

    /** Whom each resident group sees, the groups of the facts first. */
    static SequencedMap<ResidentGroup, Set<Employee>> faces(AuditedWeek week) {
        var faces = new LinkedHashMap<ResidentGroup, Set<Employee>>();
        week.roster().getFacts().groups().forEach(group -> faces.put(group, new HashSet<>()));
        for (StaffedSeat seat : week.staffed()) {
            seat.activity()
                    .group()
                    .ifPresent(group -> faces.computeIfAbsent(group, unused -> new HashSet<>())
                            .add(seat.employee()));
        }
        return faces;
    }

    private static Map<Activity, Set<Employee>> leads(AuditedWeek week) {
        var leads = new HashMap<Activity, Set<Employee>>();
        for (StaffedSeat seat : week.staffed()) {
            if (seat.demand().lead()) {
                leads.computeIfAbsent(seat.activity(), unused -> new HashSet<>())
                        .add(seat.employee());
            }
        }
        return leads;
    }
}
