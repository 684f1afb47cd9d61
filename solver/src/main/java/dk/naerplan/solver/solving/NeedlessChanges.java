package dk.naerplan.solver.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deviations from the published roster that a search has left behind although the roster is better without them. */
final class NeedlessChanges {

    private final Roster roster;
    private HardMediumSoftLongScore best;

    NeedlessChanges(Roster roster) {
        this.roster = roster;
        this.best = score();
    }

    /** Takes back single deviations, and pairs that have to do with each other, for as long as that makes the roster better. */
    void undo() {
        boolean better = true;
        while (better) {
            List<Deviation<?>> deviations = deviations();
            better = deviations.stream().anyMatch(single -> improves(List.of(single)))
                    || deviations.stream()
                            .anyMatch(first -> deviations.stream()
                                    .takeWhile(second -> second != first)
                                    .filter(second -> !Collections.disjoint(first.about, second.about))
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
        var people = new HashMap<Object, Set<Object>>();
        for (Assignment seat : roster.getAssignments()) {
            Baseline<Employee> baseline = seat.getBaseline();
            Set<Object> about = known(seat.getSession(), seat.getEmployee(), baseline);
            people.computeIfAbsent(seat.getSession(), unused -> new HashSet<>()).addAll(about);
            add(found, about, baseline, seat.getEmployee(), seat.isPinned(), seat::setEmployee);
        }
        for (Session session : roster.getSessions()) {
            Set<Object> about = people.computeIfAbsent(session, unused -> new HashSet<>());
            about.addAll(List.of(session.getVenue(), session.getActivity()));
            add(found, about, session.getBaseline(), session.getStart(), session.isPinned(), session::setStart);
        }
        for (Placement placement : roster.getPlacements()) {
            Baseline<Office> baseline = placement.getBaseline();
            Set<Object> about = known(placement.getEmployee(), placement.getOffice(), baseline);
            add(found, about, baseline, placement.getOffice(), placement.isPinned(), placement::setOffice);
        }
        return found;
    }

    private static <T> Set<Object> known(Object one, @Nullable T current, @Nullable Baseline<T> baseline) {
        return Stream.of(one, current, baseline == null ? null : baseline.value())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> void add(
            List<Deviation<?>> found,
            Set<Object> about,
            @Nullable Baseline<T> baseline,
            @Nullable T current,
            boolean pinned,
            Consumer<@Nullable T> setter) {
        if (baseline != null && !pinned && !Objects.equals(baseline.value(), current)) {
            found.add(new Deviation<>(about, baseline.value(), current, setter));
        }
    }

    /** @param about the employees, the session, what the session needs, and the offices that it has to do with */
    private record Deviation<T>(
            Set<Object> about,
            @Nullable T published,
            @Nullable T current,
            Consumer<@Nullable T> setter) {

        void takeBack() {
            setter.accept(published);
        }

        void restore() {
            setter.accept(current);
        }
    }
}
