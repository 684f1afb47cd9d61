package dk.naerplan.ui.api.job;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.ui.api.limit.Pace;
import dk.naerplan.ui.api.once.Submissions;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.token.Caller;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.jobs.Submission;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The caller's jobs. Those of others are not there, whatever their ids. */
@Component
class OwnJobs {

    private static final int IN_A_ROW = 30;
    private static final Duration EACH = Duration.ofSeconds(1);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final SolveJobs jobs;
    private final Submissions submissions;
    private final Pace pace;

    OwnJobs(SolveJobs jobs, Submissions submissions, Clock clock) {
        this.jobs = jobs;
        this.submissions = submissions;
        this.pace = new Pace(IN_A_ROW, EACH, clock);
    }

    /** Puts the search into the queue, once for each key. */
    Job submit(DataSet document, Optional<Origin> origin, SearchWish wish, Optional<String> key) {
        String owner = Caller.current().name();
        pace.take(owner);
        var job = new NewJob(JobKind.API, owner, wish.applied(document), origin, wish.settings());
        String request = "%s %s %s".formatted(origin, wish, DataSetWriter.toText(document));
        var outcome = submissions.once(owner, key, request, () -> accepted(jobs.submit(job)));
        return get(JobId.parse(outcome.id()).orElseThrow());
    }

    List<Job> list() {
        return jobs.list(Caller.current().name());
    }

    Job get(JobId id) {
        String owner = Caller.current().name();
        return jobs.find(id)
                .filter(job -> job.owner().equals(owner))
                .orElseThrow(() -> new ApiException(ProblemCode.NOT_FOUND));
    }

    /** The best roster so far. */
    DataSet best(JobId id) {
        get(id);
        return jobs.best(id).orElseThrow(() -> new ApiException(ProblemCode.NO_ROSTER_YET));
    }

    DataSet given(JobId id) {
        get(id);
        return jobs.given(id).orElseThrow(() -> new ApiException(ProblemCode.NOT_FOUND));
    }

    Job cancel(JobId id) {
        get(id);
        jobs.cancel(id);
        return get(id);
    }

    Job stop(JobId id) {
        get(id);
        jobs.stop(id);
        return get(id);
    }

    private static String accepted(Submission submission) {
        return switch (submission) {
            case Submission.Accepted accepted -> accepted.job().toString();
            case Submission.Refused refused -> throw ApiException.tryLater(code(refused.reason()), TRY_AGAIN);
        };
    }

    private static ProblemCode code(Refusal reason) {
        return switch (reason) {
            case OWNER_HAS_TOO_MANY -> ProblemCode.TOO_MANY_JOBS;
            case QUEUE_IS_FULL -> ProblemCode.QUEUE_IS_FULL;
        };
    }
}
