package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A session gets back the time and the people that were published; who is taken from it, or from what the people do instead,
 * hands over to colleagues who are free.
 */
final class BackToPublished implements MoveKind {

    private final WorkingRoster roster;
    private final List<Assignment> published;
    private final Map<String, List<Assignment>> bySession;

    BackToPublished(WorkingRoster roster) {
        this.roster = roster;
        this.published = roster.seats().stream()
                .filter(seat -> isPublishedInRange(seat) || isPublishedInRange(seat.getSession()))
                .toList();
        this.bySession = published.stream()
                .filter(BackToPublished::isPublishedInRange)
                .collect(Collectors.groupingBy(seat -> seat.getSession().getId()));
    }

    private static boolean isPublishedInRange(Assignment seat) {
        Baseline<Employee> baseline = seat.getBaseline();
        return baseline != null
                && (baseline.value() == null || seat.getEligible().contains(baseline.value()));
    }

    private static boolean isPublishedInRange(Session session) {
        Baseline<Integer> baseline = session.getBaseline();
        return !session.isFrozen()
                && baseline != null
                && baseline.value() != null
                && session.getAllowedStarts().contains(baseline.value());
    }

    @Override
    public boolean isPossible() {
        return !published.isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Assignment changed = someChangedSeat(random);
        if (changed == null) {
            return List.of();
        }
        var handover = new Handover(roster);
        Session session = changed.getSession();
        if (isPublishedInRange(session) && isMoved(session)) {
            handover.begin(
                    session,
                    Objects.requireNonNull(
                            Objects.requireNonNull(session.getBaseline()).value()));
        }
        for (Assignment seat : bySession.getOrDefault(session.getId(), List.of())) {
            if (handover.hasTime(seat)) {
                giveBack(seat, handover, random);
            }
        }
        return handover.changes();
    }

    private static void giveBack(Assignment seat, Handover handover, Random random) {
        Employee before = Objects.requireNonNull(seat.getBaseline()).value();
        List<Assignment> clashes = before == null ? List.of() : handover.clashes(before, seat);
        handover.give(seat, before);
        for (Assignment clash : clashes) {
            handover.giveToFree(clash, clash.getEligible(), employee -> employee != before, random);
        }
    }

    private @Nullable Assignment someChangedSeat(Random random) {
        int offset = random.nextInt(published.size());
        for (int i = 0; i < published.size(); i++) {
            Assignment seat = published.get((offset + i) % published.size());
            if (isMoved(seat.getSession()) || isHeldByAnother(seat)) {
                return seat;
            }
        }
        return null;
    }

    private static boolean isMoved(Session session) {
        Baseline<Integer> baseline = session.getBaseline();
        return baseline != null && baseline.differsFrom(session.getStart());
    }

    private static boolean isHeldByAnother(Assignment seat) {
        Baseline<Employee> baseline = seat.getBaseline();
        return baseline != null && baseline.differsFrom(seat.getEmployee());
    }
}
