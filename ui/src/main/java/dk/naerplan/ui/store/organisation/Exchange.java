package dk.naerplan.ui.store.organisation;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.security.MayEdit;
import dk.naerplan.ui.security.MayPlan;
import dk.naerplan.ui.store.Change;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.Saved;
import dk.naerplan.ui.store.change.ChangedDocument;
import dk.naerplan.ui.store.change.PartChange;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of an organisation on their way into a plan that was made earlier, and changes in a plan on their way into the
 * organisation. They are offered one by one; who takes some leaves the others offered.
 */
@Service
@Transactional
@MayPlan
public class Exchange {

    private final Plans plans;
    private final Organisations organisations;
    private final OrganisationTable table;

    public Exchange(Plans plans, Organisations organisations, OrganisationTable table) {
        this.plans = plans;
        this.organisations = organisations;
        this.table = table;
    }

    /** What has changed in the organisation since the plan was made, and the plan does not have; empty without organisation. */
    @Transactional(readOnly = true)
    public List<OfferedChange> offeredToPlan(PlanId plan) {
        return table.link(plan)
                .map(link -> OrganisationChanges.offered(base(link), newest(link), document(plan)))
                .orElse(List.of());
    }

    /** What has changed in the plan, and would last, and the organisation does not have; empty without organisation. */
    @Transactional(readOnly = true)
    public List<OfferedChange> offeredToOrganisation(PlanId plan) {
        return table.link(plan)
                .map(link -> OrganisationChanges.offered(base(link), document(plan), newest(link)))
                .orElse(List.of());
    }

    /**
     * Takes changes that were offered to the plan.
     *
     * @param basedOn number of the plan's revision that the author has seen
     * @throws dk.naerplan.datasets.format.io.UnreadableDataSetException when these changes do not fit together without others
     */
    @MayEdit
    public Saved takeIntoPlan(PlanId plan, int basedOn, List<PartChange> taken, String author, String reason) {
        return change(plan, basedOn, taken, new Label(RevisionKind.MERGED, author, reason));
    }

    /**
     * Changes of the facts of a plan that come from elsewhere, for example from a workbook; what is decided stays wherever it
     * still can.
     *
     * @param basedOn number of the plan's revision that the author has seen
     * @throws dk.naerplan.datasets.format.io.UnreadableDataSetException when the changes do not fit together
     */
    @MayEdit
    public Saved readIntoPlan(PlanId plan, int basedOn, List<PartChange> read, String author, String reason) {
        return change(plan, basedOn, read, new Label(RevisionKind.EDITED, author, reason));
    }

    private record Label(RevisionKind kind, String author, String reason) {}

    private Saved change(PlanId plan, int basedOn, List<PartChange> changes, Label label) {
        Revision newest = plans.newest(plan);
        if (newest.number() != basedOn) {
            return new Saved.Conflict(newest);
        }
        DataSet changed =
                OrganisationChanges.takenInto(newest.document(), changes).orThrow();
        return plans.save(plan, new Change(basedOn, label.kind(), label.author(), label.reason(), changed));
    }

    /** Offers what has changed so far no more, whether it was taken or not. */
    @MayEdit
    public void settle(PlanId plan) {
        table.link(plan)
                .map(OrganisationLink::organisation)
                .ifPresent(organisation -> table.link(
                        plan,
                        new OrganisationLink(
                                organisation, organisations.newest(organisation).number())));
    }

    /**
     * Takes changes that the plan offers to its organisation.
     *
     * @param basedOn number of the organisation's revision that the author has seen
     * @throws dk.naerplan.datasets.format.io.UnreadableDataSetException when these changes do not fit together without others
     */
    @MayEdit
    public OrganisationSaved takeIntoOrganisation(
            OrganisationId organisation, int basedOn, List<PartChange> taken, String author, String reason) {
        OrganisationRevision newest = organisations.newest(organisation);
        if (newest.number() != basedOn) {
            return new OrganisationSaved.Conflict(newest);
        }
        DataSet changed = ChangedDocument.of(newest.document(), taken).orThrow();
        return organisations.save(organisation, basedOn, changed, author, reason);
    }

    private DataSet base(OrganisationLink link) {
        return organisations.revision(link.organisation(), link.revision()).document();
    }

    private DataSet newest(OrganisationLink link) {
        return organisations.newest(link.organisation()).document();
    }

    private DataSet document(PlanId plan) {
        return plans.newest(plan).document();
    }
}
