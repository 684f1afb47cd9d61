package dk.naerplan.ui.api.plan;

import dk.naerplan.ui.api.plan.PlanViews.NewPlan;
import dk.naerplan.ui.api.plan.PlanViews.NewRevision;
import dk.naerplan.ui.api.plan.PlanViews.ViolationView;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ChangedMeanwhileException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.token.Caller;
import dk.naerplan.ui.store.Change;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Published;
import dk.naerplan.ui.store.Publishing;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.Saved;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Changes plans in the caller's name; what the store refuses becomes a problem. */
@Component
class PlanEditor {

    private final Plans plans;
    private final Publishing publishing;

    PlanEditor(Plans plans, Publishing publishing) {
        this.plans = plans;
        this.publishing = publishing;
    }

    Revision create(NewPlan wanted) {
        return plans.create(
                wanted.name(), wanted.document(), author(), wanted.reason().orElse(""));
    }

    Revision save(PlanId plan, int basedOn, NewRevision wanted) {
        RevisionKind kind = wanted.solved().orElse(false) ? RevisionKind.SOLVED : RevisionKind.EDITED;
        var change = new Change(basedOn, kind, author(), wanted.reason().orElse(""), wanted.document());
        return done(plans.save(plan, change));
    }

    Revision restore(PlanId plan, int basedOn, int number) {
        return done(plans.restore(plan, basedOn, number, author(), ""));
    }

    Revision undo(PlanId plan, int basedOn) {
        return step(plan, basedOn, () -> plans.undo(plan, basedOn, author()), ProblemCode.NOTHING_TO_UNDO);
    }

    Revision redo(PlanId plan, int basedOn) {
        return step(plan, basedOn, () -> plans.redo(plan, basedOn, author()), ProblemCode.NOTHING_TO_REDO);
    }

    /** @param accepted ids of violations */
    Revision publish(PlanId plan, int basedOn, List<String> accepted) {
        Set<String> wanted = new HashSet<>(accepted);
        var review = publishing.review(plan);
        var violations = review.violations().stream()
                .filter(violation -> wanted.remove(ViolationView.id(violation)))
                .toList();
        if (review.revision() == basedOn && !wanted.isEmpty()) {
            throw new ApiException(ProblemCode.NOT_ACCEPTED);
        }
        return switch (publishing.publish(plan, basedOn, author(), violations)) {
            case Published.Done done -> done.revision();
            case Published.Conflict conflict ->
                throw new ChangedMeanwhileException(conflict.newest().number());
            case Published.Refused refused -> throw new ApiException(ProblemCode.NOT_ACCEPTED);
            case Published.Over over -> throw new ApiException(ProblemCode.WEEK_IS_OVER);
        };
    }

    private Revision step(PlanId plan, int basedOn, Supplier<Optional<Saved>> step, ProblemCode nothing) {
        int newest = plans.newest(plan).number();
        if (newest != basedOn) {
            throw new ChangedMeanwhileException(newest);
        }
        return done(step.get().orElseThrow(() -> new ApiException(nothing)));
    }

    private static Revision done(Saved saved) {
        return switch (saved) {
            case Saved.Done done -> done.revision();
            case Saved.Conflict conflict ->
                throw new ChangedMeanwhileException(conflict.newest().number());
        };
    }

    private static String author() {
        return Caller.current().name();
    }
}
