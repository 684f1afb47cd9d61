package dk.naerplan.ui.api.job;

import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Searches for a better roster of a plan. What they find is saved by whoever wants it. */
@RestController
@Tag(name = "Jobs")
class PlanJobsController {

    private final Plans plans;
    private final OwnJobs jobs;

    PlanJobsController(Plans plans, OwnJobs jobs) {
        this.plans = plans;
        this.jobs = jobs;
    }

    @PostMapping(path = "/api/v1/plans/{id}/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "submitPlanJob",
            summary = "Searches for a better roster of a plan as it stands",
            description = "The plan itself stays as it is: the result is the job's, to be saved as a revision.")
    ResponseEntity<JobView> submit(
            @PathVariable UUID id, SearchWish wish, @RequestHeader(name = "Idempotency-Key") Optional<String> key) {
        Revision newest = plans.newest(new PlanId(id));
        var origin = new Origin(newest.plan(), newest.number());
        return JobsController.accepted(jobs.submit(newest.document(), Optional.of(origin), wish, key));
    }
}
