package dk.naerplan.benchmarks.bench;

import dk.naerplan.solver.domain.Roster;

/** How much there is to decide. */
public record Size(int employees, int areas, int sessions, int seats) {

    static Size of(Roster roster) {
        return new Size(
                roster.getEmployees().size(),
                roster.getAreas().size(),
                roster.getSessions().size(),
                roster.getAssignments().size());
    }
}
