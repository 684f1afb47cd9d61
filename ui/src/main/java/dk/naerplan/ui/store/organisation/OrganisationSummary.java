package dk.naerplan.ui.store.organisation;

/** An organisation in a list. */
public record OrganisationSummary(OrganisationId id, String name, OrganisationRevisionInfo newest) {}
