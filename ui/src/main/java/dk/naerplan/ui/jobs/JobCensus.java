package dk.naerplan.ui.jobs;

import java.time.Duration;

/**
 * How things stand with all jobs.
 *
 * @param waiting how long the job has waited that is in the queue the longest
 * @param movesPerSecond of all searches that run
 */
public record JobCensus(int queued, int running, Duration waiting, long movesPerSecond) {}
