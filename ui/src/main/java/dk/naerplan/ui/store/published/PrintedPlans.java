package dk.naerplan.ui.store.published;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayReadPublished;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans for paper: planners and managers get a plan as it stands, everybody else as it was published last. */
@Service
@Transactional(readOnly = true)
@MayReadPublished
public class PrintedPlans {

    private final Plans plans;

    public PrintedPlans(Plans plans) {
        this.plans = plans;
    }

    /** Empty when there is no such plan, or nothing of it that the one who asks may see. */
    public Optional<PrintedPlan> find(PlanId plan) {
        boolean drafts = CurrentUser.is(UserRole.PLANNER);
        return SystemUser.call(() -> plans.find(plan).flatMap(summary -> printed(summary, drafts)));
    }

    private Optional<PrintedPlan> printed(PlanSummary summary, boolean drafts) {
        boolean draft = drafts && (summary.published().isEmpty() || summary.isChangedSincePublished());
        Optional<Revision> shown = draft ? Optional.of(plans.newest(summary.id())) : plans.published(summary.id());
        return shown.map(revision -> printed(summary.name(), revision, draft));
    }

    private static PrintedPlan printed(String name, Revision revision, boolean draft) {
        PublishedView view = PublishedView.of(revision.document(), Optional.empty());
        return new PrintedPlan(name, view.week(), revision.info().at(), draft, view.seats(), view.placements());
    }
}
