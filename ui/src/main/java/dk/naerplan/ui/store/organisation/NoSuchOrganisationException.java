package dk.naerplan.ui.store.organisation;

/** Somebody asked for an organisation, or for a revision of it, that there is not. */
public final class NoSuchOrganisationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchOrganisationException(OrganisationId organisation) {
        super("There is no organisation %s.".formatted(organisation));
    }

    NoSuchOrganisationException(OrganisationId organisation, int revision) {
        super("The organisation %s has no revision %d, or its document has been removed."
                .formatted(organisation, revision));
    }
}
