package dk.naerplan.ui.api.plan;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.report.Score;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.security.Secrets;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.PublishingReview;
import dk.naerplan.ui.store.RevisionInfo;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans and revisions as callers see them. */
final class PlanViews {

    private PlanViews() {}

    /** @param published number of the revision that was published last */
    record PlanView(
            UUID id,
            String name,
            String week,
            RosterState state,
            Optional<Integer> published,
            boolean changedSincePublished,
            RevisionView newest) {

        static PlanView of(PlanSummary plan) {
            return new PlanView(
                    plan.id().value(),
                    plan.name(),
                    plan.week().toString(),
                    plan.state(),
                    plan.published(),
                    plan.isChangedSincePublished(),
                    RevisionView.of(plan.newest()));
        }
    }

    /** @param content number of the revision whose document this one shows; its own unless it undoes or redoes */
    record RevisionView(
            int number,
            RevisionKind kind,
            int content,
            String author,
            Instant at,
            String reason,
            RevisionFigures figures) {

        static RevisionView of(RevisionInfo info) {
            return new RevisionView(
                    info.number(),
                    info.kind(),
                    info.content(),
                    info.author(),
                    info.at(),
                    info.reason(),
                    RevisionFigures.of(info.figures()));
        }
    }

    /** What the roster measured when it was saved; percentages and indices from 0 to 100. */
    record RevisionFigures(
            Score score,
            boolean ruleClean,
            double coverage,
            double closeness,
            double coordination,
            long travelMinutes) {

        static RevisionFigures of(Figures figures) {
            return new RevisionFigures(
                    Score.of(figures.score()),
                    figures.isRuleClean(),
                    figures.coverage(),
                    figures.closeness(),
                    figures.coordination(),
                    figures.travelMinutes());
        }
    }

    /** @param reason what was done, at most 500 characters, without the reason of an absence */
    record NewPlan(String name, Optional<String> reason, DataSet document) {

        NewPlan(@Nullable String name, Optional<String> reason, @Nullable DataSet document) {
            if (name == null || name.isBlank() || name.length() > 200) {
                throw new ApiException(ProblemCode.WRONG_PARAMETER, "name");
            }
            this.name = name;
            this.reason = checked(reason);
            this.document = present(document);
        }
    }

    /**
     * @param reason what was done, at most 500 characters, without the reason of an absence
     * @param solved whether a search made it
     */
    record NewRevision(Optional<String> reason, Optional<Boolean> solved, DataSet document) {

        NewRevision(Optional<String> reason, Optional<Boolean> solved, @Nullable DataSet document) {
            this.reason = checked(reason);
            this.solved = solved;
            this.document = present(document);
        }
    }

    /** @param accepted ids of the violations that the author takes responsibility for: all that the roster has */
    record Announcement(List<String> accepted) {}

    /** What stands in the way of publishing, and what should be known before. */
    record PublishingView(
            int revision, boolean over, List<ViolationView> violations, List<ShortNoticeView> shortNotice) {

        static PublishingView of(PublishingReview review, Locale locale) {
            return new PublishingView(
                    review.revision(),
                    review.over(),
                    review.violations().stream()
                            .map(violation -> ViolationView.of(violation, locale))
                            .toList(),
                    review.shortNotice().stream()
                            .map(notice -> new ShortNoticeView(
                                    notice.employee().id(), notice.earliest().toInstant()))
                            .toList());
        }
    }

    /** @param id names this violation as long as it stays what it is */
    record ViolationView(String id, String rule, long cost, String sentence) {

        static ViolationView of(Violation violation, Locale locale) {
            return new ViolationView(
                    id(violation),
                    violation.rule().id(),
                    violation.cost(),
                    violation.sentence().in(locale));
        }

        static String id(Violation violation) {
            return Secrets.hash(violation.toString()).substring(0, 16);
        }
    }

    /** An employee for whom something is another than was published, sooner than the notice that was agreed on. */
    record ShortNoticeView(String employee, Instant earliest) {}

    private static DataSet present(@Nullable DataSet document) {
        if (document == null) {
            throw new ApiException(ProblemCode.WRONG_PARAMETER, "document");
        }
        return document;
    }

    private static Optional<String> checked(Optional<String> reason) {
        if (reason.filter(text -> text.length() > 500).isPresent()) {
            throw new ApiException(ProblemCode.WRONG_PARAMETER, "reason");
        }
        return reason;
    }
}
