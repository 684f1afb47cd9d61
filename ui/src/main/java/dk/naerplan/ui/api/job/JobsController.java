package dk.naerplan.ui.api.job;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Searches: submit, follow, end. */
@RestController
@RequestMapping(JobsController.PATH)
@Tag(name = "Jobs", description = "Searches for a good roster. A caller sees their own only.")
class JobsController {

    static final String PATH = "/api/v1/jobs";

    private final OwnJobs jobs;
    private final JobStreams streams;

    JobsController(OwnJobs jobs, JobStreams streams) {
        this.jobs = jobs;
        this.streams = streams;
    }

    static ResponseEntity<JobView> accepted(Job job) {
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + job.id()))
                .body(JobView.of(job));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "submitJob", summary = "Searches for a good roster of a data set")
    ResponseEntity<JobView> submit(
            @RequestBody DataSet document,
            SearchWish wish,
            @RequestHeader(name = "Idempotency-Key") Optional<String> key) {
        return accepted(jobs.submit(document, Optional.empty(), wish, key));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listJobs", summary = "Lists the caller's searches, the newest first")
    List<JobView> list() {
        return jobs.list().stream().map(JobView::of).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getJob", summary = "Says how far a search has come")
    JobView get(@PathVariable UUID id) {
        return JobView.of(jobs.get(new JobId(id)));
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "followJob",
            summary = "Tells how far a search has come whenever that changes, until it is over",
            description = "Server-sent events called job; each carries a JobView as JSON.")
    SseEmitter follow(@PathVariable UUID id) {
        return streams.follow(jobs.get(new JobId(id)));
    }

    @PostMapping(path = "/{id}/stop", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "stopJob", summary = "Ends a search; the best roster found becomes the result")
    JobView stop(@PathVariable UUID id) {
        return JobView.of(jobs.stop(new JobId(id)));
    }

    @PostMapping(path = "/{id}/cancel", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "cancelJob", summary = "Ends a search that nobody needs any more")
    JobView cancel(@PathVariable UUID id) {
        return JobView.of(jobs.cancel(new JobId(id)));
    }
}
