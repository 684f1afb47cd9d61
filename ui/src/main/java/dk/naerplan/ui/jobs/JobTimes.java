package dk.naerplan.ui.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * When a job was submitted, began and ended.
 *
 * @param answered when somebody accepted what was found, or parts of it, or went back; empty while it is a proposal
 */
public record JobTimes(
        Instant queued, Optional<Instant> started, Optional<Instant> ended, Optional<Instant> answered) {}
