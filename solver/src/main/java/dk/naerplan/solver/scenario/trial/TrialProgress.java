package dk.naerplan.solver.scenario.trial;

/**
 * How far trials have come.
 *
 * @param variant whose search there is news of
 * @param seed of that search
 * @param fraction of that search, 0 to 1
 * @param done searches that are over
 * @param planned searches in all
 * @param total share of all searches that is done, 0 to 1
 */
public record TrialProgress(String variant, long seed, double fraction, int done, int planned, double total) {}
