package dk.naerplan.ui.store.organisation;

/** What became of a change of an organisation. */
public sealed interface OrganisationSaved {

    /** It is on the disk, as the newest revision. */
    record Done(OrganisationRevision revision) implements OrganisationSaved {}

    /** Nothing was saved: somebody else has changed the organisation meanwhile. What they made of it. */
    record Conflict(OrganisationRevision newest) implements OrganisationSaved {}
}
