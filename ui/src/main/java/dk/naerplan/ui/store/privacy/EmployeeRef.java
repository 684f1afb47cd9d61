package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.store.organisation.OrganisationId;
import java.util.Optional;

/**
 * Which person: the same id may stand for somebody else in another organisation.
 *
 * @param organisation empty for the plans that belong to none
 * @param employee id in the documents
 */
public record EmployeeRef(Optional<OrganisationId> organisation, String employee) {}
