package dk.naerplan.ui.api.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A subscription to an employee's calendar, without its secret.
 *
 * @param employee id among the employees of the data
 * @param owner name of the account that made it
 * @param used when a calendar program asked last, to the hour
 */
public record Feed(
        UUID id, String employee, String owner, Instant created, Optional<Instant> revoked, Optional<Instant> used) {}
