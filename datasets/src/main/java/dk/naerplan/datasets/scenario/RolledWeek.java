package dk.naerplan.datasets.scenario;

import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.solving.SolveResult;

/** One week of a scenario that is rolled forward. */
public record RolledWeek(String scenario, long seed, Week week, SolveResult result) {}
