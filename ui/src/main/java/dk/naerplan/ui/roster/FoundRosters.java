package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.roster.propose.FoundPart;
import dk.naerplan.ui.roster.propose.SearchScope;
import java.util.Optional;

/** What searches have found for a page, as far as it is in their part of the week. */
final class FoundRosters {

    private FoundRosters() {}

    /** The best so far; empty before there is any. */
    static Optional<DataSet> of(SolveJobs jobs, Job job) {
        SearchScope scope = SearchScope.parse(job.settings().part());
        return jobs.best(job.id())
                .map(best -> scope == SearchScope.WHOLE_WEEK
                        ? best
                        : FoundPart.of(scope, jobs.given(job.id()).orElseThrow(), best));
    }
}
