package dk.naerplan.solver.scenario.trial;

import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.domain.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes over into one problem what was found for another. */
public final class WarmStart {

    private final Map<String, Session> sessions;
    private final Map<String, Assignment> seats;
    private final Map<String, Placement> placements;

    private WarmStart(Roster found) {
        sessions = found.getSessions().stream().collect(Collectors.toMap(Session::getId, Function.identity()));
        seats = found.getAssignments().stream().collect(Collectors.toMap(Assignment::getId, Function.identity()));
        placements = found.getPlacements().stream().collect(Collectors.toMap(Placement::getId, Function.identity()));
    }

    /**
     * The problem, filled from the roster that makes most of it: first that leaves least undecided, then with the best score;
     * of equals from the first. The problem itself where there is no roster.
     */
    public static Roster best(Roster problem, List<Roster> found) {
        return found.stream()
                .map(roster -> new Start(new WarmStart(roster).into(problem)))
                .reduce((best, other) -> Start.ORDER.compare(other, best) > 0 ? other : best)
                .map(Start::roster)
                .orElse(problem);
    }

    private Roster into(Roster problem) {
        Roster roster = RosterEdit.copyOf(problem);
        roster.getSessions().stream().filter(session -> !session.isPinned()).forEach(this::fill);
        roster.getAssignments().forEach(seat -> {
            seat.setStart(seat.getSession().getStart());
            if (!seat.isPinned()) {
                fill(seat);
            }
        });
        roster.getPlacements().stream()
                .filter(placement -> !placement.isPinned())
                .forEach(this::fill);
        return roster;
    }

    private void fill(Session session) {
        Session found = sessions.get(session.getId());
        Integer start = found == null ? null : found.getStart();
        if (start != null && session.getAllowedStarts().contains(start)) {
            session.setStart(start);
        }
    }

    private void fill(Assignment seat) {
        Assignment found = seats.get(seat.getId());
        Employee employee = found == null ? null : found.getEmployee();
        seat.setEmployee(
                employee == null
                        ? null
                        : seat.getEligible().stream()
                                .filter(eligible -> eligible.id().equals(employee.id()))
                                .findFirst()
                                .orElse(null));
    }

    private void fill(Placement placement) {
        Placement found = placements.get(placement.getId());
        Office office = found == null ? null : found.getOffice();
        if (office != null) {
            placement.getAllowed().stream()
                    .filter(allowed -> allowed.id().equals(office.id()))
                    .findFirst()
                    .ifPresent(placement::setOffice);
        }
    }

    private record Start(Roster roster) {

        static final Comparator<Start> ORDER = Comparator.comparing(Start::undecided, Comparator.reverseOrder())
                .thenComparing(start -> RosterAuditor.audit(start.roster).score());

        long undecided() {
            return roster.getSessions().stream()
                            .filter(session -> session.getStart() == null)
                            .count()
                    + roster.getPlacements().stream()
                            .filter(placement -> placement.getOffice() == null)
                            .count();
        }
    }
}
