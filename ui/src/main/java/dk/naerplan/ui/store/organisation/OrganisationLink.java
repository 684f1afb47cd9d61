package dk.naerplan.ui.store.organisation;

/**
 * Which state of which organisation a plan has.
 *
 * @param revision number of the revision that the plan was made from, or that its changes were last weighed against
 */
public record OrganisationLink(OrganisationId organisation, int revision) {}
