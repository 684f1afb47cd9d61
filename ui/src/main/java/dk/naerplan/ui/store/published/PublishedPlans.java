package dk.naerplan.ui.store.published;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayReadPublished;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published plans for everybody who is signed in. Reads the plans in the application's name, and gives away no more of them than a
 * {@link PublishedView}, for the one who asks.
 */
@Service
@Transactional(readOnly = true)
@MayReadPublished
public class PublishedPlans {

    private final Plans plans;

    public PublishedPlans(Plans plans) {
        this.plans = plans;
    }

    /** The latest week first. */
    public List<PublishedPlan> list() {
        return SystemUser.call(plans::list).stream()
                .filter(plan -> plan.published().isPresent())
                .map(plan -> new PublishedPlan(plan.id(), plan.name(), plan.week()))
                .toList();
    }

    /** The plan as it was published last, as the one who asks may see it; empty when it never was. */
    public Optional<PublishedView> view(PlanId plan) {
        Optional<String> employee = CurrentUser.find().flatMap(User::employee);
        return SystemUser.call(() -> plans.find(plan).flatMap(found -> plans.published(plan)))
                .map(revision -> PublishedView.of(revision.document(), employee));
    }
}
