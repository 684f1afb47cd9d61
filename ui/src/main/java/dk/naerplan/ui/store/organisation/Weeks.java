package dk.naerplan.ui.store.organisation;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.roll.NextWeek;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.security.MayEdit;
import dk.naerplan.ui.security.MayPlan;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes plans of new weeks, which remember the state of the organisation that they were made from. */
@Service
@Transactional
@MayPlan
public class Weeks {

    private final Plans plans;
    private final Organisations organisations;
    private final OrganisationTable table;

    public Weeks(Plans plans, Organisations organisations, OrganisationTable table) {
        this.plans = plans;
        this.organisations = organisations;
        this.table = table;
    }

    /** A plan of any week, with nothing decided and nothing remembered. */
    @MayEdit
    public Revision fromOrganisation(
            OrganisationId organisation, Week week, String name, String author, String reason) {
        OrganisationRevision newest = organisations.newest(organisation);
        Revision created = plans.create(name, Lasting.inWeek(newest.document(), week), author, reason);
        table.link(created.plan(), new OrganisationLink(organisation, newest.number()));
        return created;
    }

    /**
     * A plan of the week after, which remembers what was published of this one, or how it stands if it never was: who met
     * whom, what could not be held and waits, and what the roster was like.
     */
    @MayEdit
    public Revision after(PlanId plan, String name, String author, String reason) {
        DataSet held = plans.published(plan).orElseGet(() -> plans.newest(plan)).document();
        Revision created = plans.create(name, NextWeek.after(held), author, reason);
        table.link(plan).ifPresent(link -> table.link(created.plan(), link));
        return created;
    }

    /** A plan of a document from elsewhere, for an organisation that already has what lasts of it. */
    @MayEdit
    public Revision ofDocument(
            OrganisationId organisation, DataSet document, String name, String author, String reason) {
        Revision created = plans.create(name, document, author, reason);
        int newest = organisations.newest(organisation).number();
        table.link(created.plan(), new OrganisationLink(organisation, newest));
        return created;
    }

    /** Lets a plan that is there already belong to an organisation that has what lasts of it. */
    @MayEdit
    public void join(PlanId plan, OrganisationId organisation) {
        table.link(
                plan,
                new OrganisationLink(
                        organisation, organisations.newest(organisation).number()));
    }

    /** The organisation of the plan, and the state of it; empty for a plan that has none. */
    @Transactional(readOnly = true)
    public Optional<OrganisationLink> organisationOf(PlanId plan) {
        return table.link(plan);
    }
}
