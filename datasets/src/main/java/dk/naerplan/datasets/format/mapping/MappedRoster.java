package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.solver.domain.Roster;
import java.util.List;

/**
 * A roster made of a document.
 *
 * @param issues warnings: sessions that can not be held this week and are therefore missing, seats that nobody can take
 */
public record MappedRoster(Roster roster, List<Issue> issues) {

    public MappedRoster {
        issues = List.copyOf(issues);
    }
}
