package dk.naerplan.solver.scenario.trial;

import dk.naerplan.solver.solving.SolveResult;

/** What the search for one variant from one seed found. */
public record TrialRun(String variant, long seed, SolveResult result) {}
