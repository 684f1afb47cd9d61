package dk.naerplan.ui.export;

import dk.naerplan.solver.domain.Roster;
import java.time.Instant;

/**
 * A roster as it was announced.
 *
 * @param plan which plan it is of, in a word that stays the same
 * @param revision grows with each announcement
 */
public record PublishedRoster(String plan, int revision, Instant announced, Roster roster) {}
