package dk.naerplan.ui.jobs;

import java.time.Instant;
import java.util.Optional;

/** When a job was submitted, began and ended. */
public record JobTimes(Instant queued, Optional<Instant> started, Optional<Instant> ended) {}
