package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Roster;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
}
