package dk.naerplan.ui.security.audit;

import java.time.Instant;

/**
 * Something that was done.
 *
 * @param actor name of the account that did it; {@code system} for the application itself, empty when nobody was signed in
 * @param subject whom or what it was done to: a username, or the id of a plan
 */
public record AuditEntry(Instant at, AuditKind kind, String actor, String subject) {}
