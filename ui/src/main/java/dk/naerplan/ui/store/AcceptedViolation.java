package dk.naerplan.ui.store;

import java.time.Instant;

/** A violation that somebody took responsibility for when they published. */
public record AcceptedViolation(Violation violation, String author, Instant at) {}
