package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is another in one roster than in an earlier one of the same week.
 *
 * @param differences sessions gained and lost first, then starts, seats and placements, each in the order of the roster
 */
public record RosterDiff(List<Difference> differences) {

    public RosterDiff {
        differences = List.copyOf(differences);
    }

    public static RosterDiff between(Roster before, Roster after) {
        return new RosterDiff(new RosterComparison(before, after).differences());
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Ids of the employees for whom something is another, in the order of the differences. */
    public Set<String> employees() {
        var employees = new LinkedHashSet<String>();
        differences.forEach(difference -> employees.addAll(difference.employees()));
        return employees;
    }

    public RosterDiff only(Predicate<Difference> wanted) {
        return new RosterDiff(differences.stream().filter(wanted).toList());
    }

    /** A copy of the earlier roster with these differences made in it; what is demanded stays, and so do locks. */
    public Roster onto(Roster before) {
        Roster changed = RosterEdit.copyOf(before);
        new DifferenceApplier(changed).apply(differences);
        return changed;
    }
}
