package dk.naerplan.ui.store.published;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayReadPublished;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.RevisionInfo;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.personal.PersonalWeek;
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

    /**
     * What the last announcement changed for the one who asks; empty when they are no employee, it was never announced, or its
     * week is over.
     */
    public Optional<OwnChanges> changes(PlanId plan) {
        return CurrentUser.find()
                .flatMap(User::employee)
                .flatMap(employee -> SystemUser.call(() -> changes(plan, employee)));
    }

    private Optional<OwnChanges> changes(PlanId plan, String employee) {
        if (plans.find(plan)
                .filter(found -> found.state() == RosterState.PUBLISHED)
                .isEmpty()) {
            return Optional.empty();
        }
        List<RevisionInfo> announced = plans.history(plan).stream()
                .filter(info -> info.kind() == RevisionKind.PUBLISHED)
                .toList();
        if (announced.size() < 2) {
            return announced.stream()
                    .map(first -> new OwnChanges(first.at(), Optional.empty(), List.of()))
                    .findFirst();
        }
        RevisionInfo last = announced.getLast();
        RevisionInfo before = announced.get(announced.size() - 2);
        return Optional.of(new OwnChanges(
                last.at(), Optional.of(before.at()), week(plan, last, employee).since(week(plan, before, employee))));
    }

    private PersonalWeek week(PlanId plan, RevisionInfo info, String employee) {
        return PersonalWeek.of(
                RosterMapper.toRoster(plans.revision(plan, info.number()).document()), employee);
    }
}
