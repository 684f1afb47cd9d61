package dk.naerplan.solver.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Deviations from the published roster that a search has left behind although the roster is better without them. */
final class NeedlessChanges {

    private final Roster roster;
    private HardMediumSoftLongScore best;

    NeedlessChanges(Roster roster) {
        this.roster = roster;
        this.best = score();
    }

    /** Takes back single deviations and pairs of them for as long as that makes the roster better. */
    void undo() {
        boolean better = true;
        while (better) {
            List<Deviation<?>> deviations = deviations();
            better = deviations.stream().anyMatch(single -> improves(List.of(single)))
                    || deviations.stream()
                            .anyMatch(first -> deviations.stream()
                                    .takeWhile(second -> second != first)
                                    .anyMatch(second -> improves(List.of(first, second))));
        }
        roster.setScore(best);
    }

    private boolean improves(List<Deviation<?>> deviations) {
        deviations.forEach(Deviation::takeBack);
        HardMediumSoftLongScore without = score();
        if (without.compareTo(best) > 0) {
            best = without;
            return true;
        }
        deviations.forEach(Deviation::restore);
        return false;
    }

    private HardMediumSoftLongScore score() {
        return RosterAuditor.audit(roster).score();
    }

    private List<Deviation<?>> deviations() {
        var found = new ArrayList<Deviation<?>>();
        for (Session session : roster.getSessions()) {
            add(found, session.getBaseline(), session.getStart(), session.isPinned(), session::setStart);
        }
        for (Assignment seat : roster.getAssignments()) {
            add(found, seat.getBaseline(), seat.getEmployee(), seat.isPinned(), seat::setEmployee);
        }
        for (Placement placement : roster.getPlacements()) {
            add(found, placement.getBaseline(), placement.getOffice(), placement.isPinned(), placement::setOffice);
        }
        return found;
    }

    private static <T> void add(
            List<Deviation<?>> found,
            @Nullable Baseline<T> baseline,
            @Nullable T current,
            boolean pinned,
            Consumer<@Nullable T> setter) {
        if (baseline != null && !pinned && !Objects.equals(baseline.value(), current)) {
            found.add(new Deviation<>(baseline.value(), current, setter));
        }
    }

    private record Deviation<T>(
            @Nullable T published, @Nullable T current, Consumer<@Nullable T> setter) {

        void takeBack() {
            setter.accept(published);
        }

        void restore() {
            setter.accept(current);
        }
    }
}
