package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.roster.propose.Proposal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a search proposes for a plan until somebody answers it, at most one proposal. A search that finds nothing else is answered. */
final class OpenProposal {

    private final PlanDesk desk;
    private final SolveJobs jobs;
    private @Nullable Proposal proposal;

    OpenProposal(PlanDesk desk, SolveJobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /** Empty when there is nothing to answer. */
    synchronized Optional<Proposal> get() {
        return Optional.ofNullable(proposal);
    }

    /** Opens what a search has found. */
    synchronized void of(Job job) {
        int from = job.origin().map(Origin::revision).orElseThrow();
        DataSet found = FoundRosters.of(jobs, job).orElseThrow();
        show(job.id(), Proposal.of(job.id(), desk.revision(from), found, desk.document()));
    }

    /** Fits itself to a plan that has become another. */
    synchronized void fit() {
        if (proposal instanceof Proposal known && !known.plan().equals(desk.document())) {
            show(known.job(), Proposal.of(known.job(), known.plan(), known.whole(), desk.document()));
        }
    }

    /** It has been answered. */
    synchronized void close() {
        if (proposal != null) {
            jobs.answer(proposal.job());
            proposal = null;
        }
    }

    private void show(JobId job, Optional<Proposal> proposed) {
        proposal = proposed.orElse(null);
        if (proposed.isEmpty()) {
            jobs.answer(job);
        }
    }
}
