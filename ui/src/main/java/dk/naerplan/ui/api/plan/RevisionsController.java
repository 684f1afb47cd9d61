package dk.naerplan.ui.api.plan;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.report.ReportedExplanation;
import dk.naerplan.datasets.report.ReportedRecommendation;
import dk.naerplan.ui.api.analysis.About;
import dk.naerplan.ui.api.analysis.Analyses;
import dk.naerplan.ui.api.analysis.Figures;
import dk.naerplan.ui.api.analysis.Place;
import dk.naerplan.ui.api.analysis.RosterDifference;
import dk.naerplan.ui.api.plan.PlanViews.NewRevision;
import dk.naerplan.ui.api.plan.PlanViews.RevisionView;
import dk.naerplan.ui.store.NoSuchPlanException;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
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

/** The revisions of a plan, and what can be said of each. */
@RestController
@RequestMapping(path = PlansController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Revisions", description = "The revisions of a plan, and what can be said of each.")
class RevisionsController {

    private final Plans plans;
    private final PlanEditor editor;
    private final Analyses analyses;

    RevisionsController(Plans plans, PlanEditor editor, Analyses analyses) {
        this.plans = plans;
        this.editor = editor;
        this.analyses = analyses;
    }

    @GetMapping("/revisions")
    @Operation(operationId = "listRevisions", summary = "Lists all revisions of a plan, the oldest first")
    List<RevisionView> list(@PathVariable UUID id) {
        var history = plans.history(new PlanId(id));
        if (history.isEmpty()) {
            plans.newest(new PlanId(id));
        }
        return history.stream().map(RevisionView::of).toList();
    }

    @PostMapping(path = "/revisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "saveRevision", summary = "Saves a data set as the plan's next revision")
    ResponseEntity<RevisionView> save(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match") Optional<String> seen,
            @RequestBody NewRevision wanted) {
        Revision saved = editor.save(new PlanId(id), IfMatch.revision(seen), wanted);
        return ResponseEntity.created(
                        URI.create("%s/%s/revisions/%d".formatted(PlansController.PATH, id, saved.number())))
                .eTag(IfMatch.tag(saved.number()))
                .body(RevisionView.of(saved.info()));
    }

    @GetMapping("/revisions/{number}")
    @Operation(operationId = "getRevision", summary = "Says what a revision is")
    RevisionView get(@PathVariable UUID id, @PathVariable int number) {
        return RevisionView.of(revision(id, number).info());
    }

    @GetMapping("/revisions/{number}/document")
    @Operation(operationId = "getRevisionDocument", summary = "Gives the data set of a revision")
    ResponseEntity<DataSet> document(@PathVariable UUID id, @PathVariable int number) {
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(number))
                .body(revision(id, number).document());
    }

    @PostMapping("/revisions/{number}/restore")
    @Operation(operationId = "restoreRevision", summary = "Makes an earlier revision the newest one again")
    ResponseEntity<RevisionView> restore(
            @PathVariable UUID id, @PathVariable int number, @RequestHeader(name = "If-Match") Optional<String> seen) {
        return PlansController.answer(editor.restore(new PlanId(id), IfMatch.revision(seen), number));
    }

    @GetMapping("/revisions/{number}/kpis")
    @Operation(operationId = "getRevisionFigures", summary = "Measures the roster of a revision")
    Figures figures(@PathVariable UUID id, @PathVariable int number) {
        return analyses.figures(revision(id, number).document());
    }

    @GetMapping("/revisions/{number}/explanation")
    @Operation(operationId = "explainRevision", summary = "Says why the roster of a revision has its score")
    ReportedExplanation explain(@PathVariable UUID id, @PathVariable int number, About about, Locale locale) {
        return analyses.explanation(revision(id, number).document(), about, locale);
    }

    @GetMapping("/revisions/{number}/recommendation")
    @Operation(operationId = "recommendInRevision", summary = "Ranks what could be decided in one place of a revision")
    ReportedRecommendation recommend(@PathVariable UUID id, @PathVariable int number, Place place, Locale locale) {
        return analyses.recommendation(revision(id, number).document(), place, locale);
    }

    @GetMapping("/difference")
    @Operation(
            operationId = "compareRevisions",
            summary = "Lists what is another in one revision than in an earlier one")
    RosterDifference compare(@PathVariable UUID id, @RequestParam int from, @RequestParam int to, Locale locale) {
        return analyses.difference(
                revision(id, from).document(), revision(id, to).document(), locale);
    }

    /** @throws NoSuchPlanException when there is none */
    private Revision revision(UUID plan, int number) {
        return plans.revision(new PlanId(plan), number);
    }
}
