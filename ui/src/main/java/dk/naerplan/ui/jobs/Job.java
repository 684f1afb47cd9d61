package dk.naerplan.ui.jobs;

import java.util.Optional;

/**
 * A job as it stands, without its documents.
 *
 * @param attempt how many times a process has begun it or taken it over
 * @param stoppedEarly whether somebody ended the search before its limit
 * @param failure of a failed job
 */
public record Job(
        JobId id,
        JobKind kind,
        String owner,
        Optional<Origin> origin,
        JobSettings settings,
        JobState state,
        int attempt,
        JobProgress progress,
        boolean stoppedEarly,
        Optional<JobFailure> failure,
        JobTimes times) {}
