package dk.naerplan.ui.store.organisation;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.security.MayEdit;
import dk.naerplan.ui.security.MayPlan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations and the revisions of what they keep. Whoever changes one says which revision they had seen; if it is no longer
 * the newest, nothing is saved.
 */
@Service
@Transactional
@MayPlan
public class Organisations {

    private final OrganisationTable table;
    private final Clock clock;

    public Organisations(OrganisationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<OrganisationSummary> list() {
        return table.summaries();
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationSummary> find(OrganisationId organisation) {
        return table.summary(organisation);
    }

    /** Keeps of the document what lasts longer than its week. */
    @MayEdit
    public OrganisationRevision create(String name, DataSet document, String author, String reason) {
        var organisation = OrganisationId.create();
        table.insert(organisation, name, clock.instant());
        OrganisationRevision first = revision(organisation, 1, document, author, reason);
        table.append(first);
        return first;
    }

    @Transactional(readOnly = true)
    public OrganisationRevision newest(OrganisationId organisation) {
        int number = table.summary(organisation)
                .orElseThrow(() -> new NoSuchOrganisationException(organisation))
                .newest()
                .number();
        return revision(organisation, number);
    }

    @Transactional(readOnly = true)
    public OrganisationRevision revision(OrganisationId organisation, int number) {
        OrganisationRevisionInfo info = history(organisation).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchOrganisationException(organisation, number));
        return new OrganisationRevision(
                organisation,
                info,
                table.document(organisation, number)
                        .orElseThrow(() -> new NoSuchOrganisationException(organisation, number)));
    }

    /** All revisions, the oldest first. */
    @Transactional(readOnly = true)
    public List<OrganisationRevisionInfo> history(OrganisationId organisation) {
        return table.revisions(organisation);
    }

    /**
     * Keeps of the document what lasts longer than its week, as the newest revision.
     *
     * @param basedOn number of the revision that the author had seen
     */
    @MayEdit
    public OrganisationSaved save(
            OrganisationId organisation, int basedOn, DataSet document, String author, String reason) {
        OrganisationRevision revision = revision(organisation, basedOn + 1, document, author, reason);
        return table.append(revision)
                ? new OrganisationSaved.Done(revision)
                : new OrganisationSaved.Conflict(newest(organisation));
    }

    private OrganisationRevision revision(
            OrganisationId organisation, int number, DataSet document, String author, String reason) {
        var info = new OrganisationRevisionInfo(number, author, clock.instant(), reason);
        return new OrganisationRevision(organisation, info, Lasting.of(document));
    }
}
