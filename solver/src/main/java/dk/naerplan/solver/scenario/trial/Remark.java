package dk.naerplan.solver.scenario.trial;

import dk.naerplan.solver.scenario.trial.Comparison.Verdict;

/**
 * What is worth saying of one figure of a variant.
 *
 * @param against the variant that it is compared with
 * @param from median of that one
 * @param to median of the variant
 */
public record Remark(String variant, String against, Figure figure, Verdict verdict, double from, double to) {}
