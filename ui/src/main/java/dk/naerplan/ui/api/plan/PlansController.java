package dk.naerplan.ui.api.plan;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.ui.api.once.Submissions;
import dk.naerplan.ui.api.plan.PlanViews.NewPlan;
import dk.naerplan.ui.api.plan.PlanViews.PlanView;
import dk.naerplan.ui.api.plan.PlanViews.RevisionView;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.token.Caller;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans: each is a week with its revisions. */
@RestController
@RequestMapping(path = PlansController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Plans", description = "Plans with their revisions. The entity tag is the number of the revision.")
class PlansController {

    static final String PATH = "/api/v1/plans";

    private final Plans plans;
    private final PlanEditor editor;
    private final Submissions submissions;

    PlansController(Plans plans, PlanEditor editor, Submissions submissions) {
        this.plans = plans;
        this.editor = editor;
        this.submissions = submissions;
    }

    @GetMapping
    @Operation(operationId = "listPlans", summary = "Lists all plans, the latest week first")
    List<PlanView> list() {
        return plans.list().stream().map(PlanView::of).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createPlan", summary = "Makes a plan of a data set's week")
    ResponseEntity<PlanView> create(
            @RequestBody NewPlan wanted, @RequestHeader(name = "Idempotency-Key") Optional<String> key) {
        String request = "%s %s %s".formatted(wanted.name(), wanted.reason(), DataSetWriter.toText(wanted.document()));
        var outcome = submissions.once(
                Caller.current().name(),
                key,
                request,
                () -> editor.create(wanted).plan().toString());
        PlanView made = view(PlanId.parse(outcome.id()).orElseThrow());
        return ResponseEntity.created(URI.create(PATH + "/" + made.id()))
                .eTag(IfMatch.tag(made.newest().number()))
                .body(made);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getPlan", summary = "Says how a plan stands")
    ResponseEntity<PlanView> get(@PathVariable UUID id) {
        PlanView found = view(new PlanId(id));
        return ResponseEntity.ok().eTag(IfMatch.tag(found.newest().number())).body(found);
    }

    @GetMapping("/{id}/document")
    @Operation(operationId = "getPlanDocument", summary = "Gives the data set of a plan as it stands, or as it stood")
    ResponseEntity<DataSet> document(
            @PathVariable UUID id,
            @RequestParam @Parameter(description = "as it was at this time") Optional<Instant> at) {
        var plan = new PlanId(id);
        Revision revision = at.isEmpty()
                ? plans.newest(plan)
                : plans.at(plan, at.get()).orElseThrow(() -> new ApiException(ProblemCode.NOT_FOUND));
        return ResponseEntity.ok().eTag(IfMatch.tag(revision.number())).body(revision.document());
    }

    @PostMapping("/{id}/undo")
    @Operation(operationId = "undo", summary = "Goes back one change, at most to what was published")
    ResponseEntity<RevisionView> undo(@PathVariable UUID id, @RequestHeader(name = "If-Match") Optional<String> seen) {
        return answer(editor.undo(new PlanId(id), IfMatch.revision(seen)));
    }

    @PostMapping("/{id}/redo")
    @Operation(operationId = "redo", summary = "Takes the last undo back")
    ResponseEntity<RevisionView> redo(@PathVariable UUID id, @RequestHeader(name = "If-Match") Optional<String> seen) {
        return answer(editor.redo(new PlanId(id), IfMatch.revision(seen)));
    }

    static ResponseEntity<RevisionView> answer(Revision revision) {
        return ResponseEntity.ok().eTag(IfMatch.tag(revision.number())).body(RevisionView.of(revision.info()));
    }

    private PlanView view(PlanId plan) {
        return plans.find(plan).map(PlanView::of).orElseThrow(() -> new ApiException(ProblemCode.NOT_FOUND));
    }
}
