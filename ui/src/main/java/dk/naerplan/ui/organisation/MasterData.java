package dk.naerplan.ui.organisation;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.ui.security.MayEdit;
import dk.naerplan.ui.security.MayPlan;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.change.ChangedDocument;
import dk.naerplan.ui.store.change.DocumentChanges;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.organisation.OrganisationRevision;
import dk.naerplan.ui.store.organisation.OrganisationSaved;
import dk.naerplan.ui.store.organisation.Organisations;
import dk.naerplan.ui.store.organisation.Weeks;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of what an organisation keeps, judged by the check of documents and never put over what somebody else has saved. */
@Service
@Transactional
@MayPlan
public class MasterData {

    private final Organisations organisations;
    private final Weeks weeks;

    public MasterData(Organisations organisations, Weeks weeks) {
        this.organisations = organisations;
        this.weeks = weeks;
    }

    /** Keeps what lasts of a week, and lets the week belong to it. */
    @MayEdit
    public OrganisationRevision begin(PlanId plan, String name, DataSet document, String author) {
        OrganisationRevision first = organisations.create(name, document, author, "");
        weeks.join(plan, first.organisation());
        return first;
    }

    /** Lets a week belong to the organisation of that name, which is made of the week when there is none yet. */
    @MayEdit
    public void adopt(PlanId plan, String name, DataSet document, String author) {
        organisations.list().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .ifPresentOrElse(known -> weeks.join(plan, known.id()), () -> begin(plan, name, document, author));
    }

    /** @param seen what the author has changed */
    @MayEdit
    public Outcome save(OrganisationRevision seen, List<PartChange> changes, String author, String reason) {
        ReadResult changed = ChangedDocument.of(seen.document(), changes);
        if (changed.document().isEmpty()) {
            return new Outcome.Refused(changed.errors());
        }
        return switch (organisations.save(
                seen.organisation(), seen.number(), changed.document().get(), author, reason)) {
            case OrganisationSaved.Done done -> new Outcome.Done(done.revision());
            case OrganisationSaved.Conflict conflict -> new Outcome.Conflict(seen, conflict.newest(), changes);
        };
    }

    /** Takes the last change back, as a change that can be taken back itself. */
    @MayEdit
    public Outcome undo(OrganisationRevision seen, String author, String reason) {
        DataSet before =
                organisations.revision(seen.organisation(), seen.number() - 1).document();
        return save(seen, DocumentChanges.between(seen.document(), before), author, reason);
    }
}
