package dk.naerplan.ui.store.privacy;

import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.ui.store.Change;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.organisation.OrganisationRevision;
import dk.naerplan.ui.store.organisation.Organisations;
import dk.naerplan.ui.store.privacy.PrivacyTable.Owner;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The parts of an erasure beside the documents. In the transaction of the caller. */
@Component
class Forgetting {

    private final PrivacyTable table;
    private final AcceptanceWords acceptances;
    private final Plans plans;
    private final Organisations organisations;

    Forgetting(PrivacyTable table, AcceptanceWords acceptances, Plans plans, Organisations organisations) {
        this.table = table;
        this.acceptances = acceptances;
        this.plans = plans;
        this.organisations = organisations;
    }

    /** Names, authors and reasons, and the sentences of what was accepted. */
    void inWords(Erasure erasure) {
        erasure.employee()
                .organisation()
                .ifPresent(organisation -> inWords(Owner.ORGANISATION, organisation.value(), erasure));
        for (PlanId plan : table.plans(erasure.employee().organisation())) {
            inWords(Owner.PLAN, plan.value(), erasure);
            acceptances.rewrite(
                    plan,
                    accepted -> new AcceptanceWords.Accepted(
                            accepted.revision(),
                            accepted.position(),
                            AboutEmployee.replaced(
                                    accepted.what(),
                                    erasure.employee().employee(),
                                    erasure.former().id()),
                            erasure.inText(accepted.danish()),
                            erasure.inText(accepted.english()),
                            erasure.author(accepted.author())));
        }
    }

    private void inWords(Owner owner, UUID id, Erasure erasure) {
        table.rewriteName(owner, id, erasure::inText);
        table.rewriteWords(owner, id, erasure::author, erasure::inText);
    }

    /** Moves the heads on, so that nobody saves a document from before over the changed ones. */
    void announce(Erasure erasure, String author, String reason) {
        erasure.employee().organisation().ifPresent(organisation -> {
            OrganisationRevision newest = organisations.newest(organisation);
            organisations.save(organisation, newest.number(), newest.document(), author, reason);
        });
        table.plans(erasure.employee().organisation()).stream()
                .flatMap(plan -> plans.find(plan).stream())
                .filter(plan -> plan.state() != RosterState.HISTORIC)
                .map(PlanSummary::id)
                .filter(plan -> !table.places(Owner.PLAN, plan.value()).isEmpty())
                .forEach(plan -> announce(plan, author, reason));
    }

    private void announce(PlanId plan, String author, String reason) {
        Revision newest = plans.newest(plan);
        plans.save(plan, new Change(newest.number(), RevisionKind.MERGED, author, reason, newest.document()));
    }
}
