package dk.naerplan.ui.store.organisation;

import java.time.Instant;

/**
 * A revision of an organisation's data without its document.
 *
 * @param number from 1, without gaps
 */
public record OrganisationRevisionInfo(int number, String author, Instant at, String reason) {}
