package dk.naerplan.ui.store.organisation;

import dk.naerplan.datasets.format.DataSet;

/**
 * A state of an organisation's data. Never changes.
 *
 * @param document without history, roster, absences and postponed sessions, which belong to a week
 */
public record OrganisationRevision(OrganisationId organisation, OrganisationRevisionInfo info, DataSet document) {

    public int number() {
        return info.number();
    }
}
