package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.DESK_CAPACITY;
import static dk.naerplan.solver.rules.RosterRule.DESK_HOPPING;
import static dk.naerplan.solver.rules.RosterRule.OUTPOSTED_DAYS;
import static dk.naerplan.solver.rules.RosterRule.SPACING;
import static dk.naerplan.solver.rules.RosterRule.VENUE_CONFLICT;

import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.OfficeKind;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.rules.RosterRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;

/** Judges desks, rooms and how the sessions of an activity are spread. */
final class PlaceAuditor {

    private record Desks(Office office, int day) {}

    private PlaceAuditor() {}

    static void audit(AuditedWeek week, Tally tally) {
        auditDesks(week, tally);
        for (AuditedEmployee person : week.people()) {
            List<Office> offices = person.offices();
            long local = offices.stream()
                    .filter(office -> office.kind() == OfficeKind.LOCAL)
                    .count();
            tally.add(OUTPOSTED_DAYS, local - person.employee().placing().maxLocalDays());
            tally.add(DESK_HOPPING, new HashSet<>(offices).size() - 1L);
        }
        addPairs(week.started(), Session::getVenue, VENUE_CONFLICT, PlaceAuditor::conflict, tally);
        addPairs(week.started(), Session::getActivity, SPACING, PlaceAuditor::missingDays, tally);
    }

    /** Only sessions that share something can be in each other's way; all pairs of a region's week would be millions. */
    private static void addPairs(
            List<Session> started,
            Function<Session, Object> shared,
            RosterRule rule,
            ToIntBiFunction<Session, Session> measure,
            Tally tally) {
        for (List<Session> sharing :
                started.stream().collect(Collectors.groupingBy(shared)).values()) {
            for (int i = 0; i < sharing.size(); i++) {
                for (Session other : sharing.subList(i + 1, sharing.size())) {
                    tally.add(rule, measure.applyAsInt(sharing.get(i), other));
                }
            }
        }
    }

    private static void auditDesks(AuditedWeek week, Tally tally) {
        Map<Desks, Integer> taken = new HashMap<>();
        for (AuditedEmployee person : week.people()) {
            for (AuditedDay day : person.days()) {
                Office office = day.office();
                if (office != null) {
                    taken.merge(new Desks(office, day.day()), 1, Integer::sum);
                }
            }
        }
        taken.forEach((desks, count) ->
                tally.add(DESK_CAPACITY, count - desks.office().desks()));
    }

    private static int conflict(Session one, Session other) {
        return one.getVenue() instanceof Venue.Site site && site.exclusive()
                ? Math.min(startOf(one) + one.getDuration(), startOf(other) + other.getDuration())
                        - Math.max(startOf(one), startOf(other))
                : 0;
    }

    private static int missingDays(Session one, Session other) {
        return one.getActivity().minSpacingDays() - Math.abs(dayOf(one) - dayOf(other));
    }

    private static int startOf(Session session) {
        return Objects.requireNonNull(session.getStart());
    }

    private static int dayOf(Session session) {
        return Math.floorDiv(startOf(session), WeekTime.MINUTES_PER_DAY);
    }
}
