package dk.naerplan.ui.api.job;

import dk.naerplan.datasets.report.Score;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobFailure;
import dk.naerplan.ui.jobs.JobState;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.store.Figures;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A search, and how far it has come.
 *
 * @param plan that the search works on, and the revision that it started from
 * @param fraction share of the limit that is used up, 0 to 1
 * @param moves tried so far
 * @param rosters grows with each better roster that is kept; 0 before there is one
 * @param best what the best roster measures
 * @param stoppedEarly whether somebody ended the search before its limit
 */
record JobView(
        UUID id,
        JobState state,
        Optional<UUID> plan,
        Optional<Integer> revision,
        double fraction,
        long moves,
        long movesPerSecond,
        double seconds,
        int rosters,
        Optional<BestSoFar> best,
        boolean stoppedEarly,
        Optional<JobFailure> failure,
        Instant queued,
        Optional<Instant> started,
        Optional<Instant> ended) {

    /** What the best roster so far measures; percentages and indices from 0 to 100. */
    record BestSoFar(
            Score score,
            boolean ruleClean,
            double coverage,
            double closeness,
            double coordination,
            long travelMinutes) {

        static BestSoFar of(Figures figures) {
            return new BestSoFar(
                    Score.of(figures.score()),
                    figures.isRuleClean(),
                    figures.coverage(),
                    figures.closeness(),
                    figures.coordination(),
                    figures.travelMinutes());
        }
    }

    static JobView of(Job job) {
        var progress = job.progress();
        return new JobView(
                job.id().value(),
                job.state(),
                job.origin().map(Origin::plan).map(plan -> plan.value()),
                job.origin().map(Origin::revision),
                progress.fraction(),
                progress.moves(),
                progress.movesPerSecond(),
                progress.elapsed().toMillis() / 1000.0,
                progress.best(),
                progress.figures().map(BestSoFar::of),
                job.stoppedEarly(),
                job.failure(),
                job.times().queued(),
                job.times().started(),
                job.times().ended());
    }
}
