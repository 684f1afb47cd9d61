package dk.naerplan.benchmarks.bench;

import java.time.Duration;

/**
 * How far a benchmark has come.
 *
 * @param finished runs that are over, also those of an earlier call
 * @param all runs of the plan
 * @param dataSet of the run that begins now
 * @param left estimate of the time that is left
 */
public record BenchProgress(int finished, int all, String dataSet, String contender, long seed, Duration left) {}
