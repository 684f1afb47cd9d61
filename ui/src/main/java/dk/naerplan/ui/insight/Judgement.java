package dk.naerplan.ui.insight;

import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A roster and what is said of it, in one language.
 *
 * @param findings worst first
 * @param isComplete whether all is said that there is to say; else the figures or the findings are still to follow
 */
public record Judgement(Roster roster, Audit audit, List<Finding> findings, boolean isComplete) {

    public Judgement {
        findings = findings.stream().sorted(Finding.WORST_FIRST).toList();
    }

    public Stream<Finding> broken() {
        return findings.stream().filter(Finding::isBroken);
    }

    public List<Finding> about(String seat) {
        return findings.stream().filter(finding -> finding.concernsSeat(seat)).toList();
    }

    /** The same in other words. */
    public Judgement in(Texts texts) {
        return new Judgement(
                roster,
                audit,
                findings.stream().map(finding -> finding.in(texts)).toList(),
                isComplete);
    }

    /** What still holds of a roster that somebody has just changed, until that is judged: nothing of seats that have moved. */
    public Judgement until(Roster changed) {
        Set<String> moved = moved(changed);
        return new Judgement(
                changed,
                audit,
                broken().filter(finding -> finding.seats().stream().noneMatch(moved::contains))
                        .toList(),
                false);
    }

    private Set<String> moved(Roster changed) {
        Map<String, Assignment> before = new HashMap<>();
        roster.getAssignments().forEach(seat -> before.put(seat.getId(), seat));
        return changed.getAssignments().stream()
                .filter(seat -> !isAsIn(before.get(seat.getId()), seat))
                .map(Assignment::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAsIn(@Nullable Assignment before, Assignment seat) {
        return before != null
                && holder(before).equals(holder(seat))
                && Objects.equals(before.getStart(), seat.getStart());
    }

    private static Optional<String> holder(Assignment seat) {
        return Optional.ofNullable(seat.getEmployee()).map(Employee::id);
    }
}
