package dk.naerplan.ui.api.plan;

import dk.naerplan.ui.api.plan.PlanViews.Announcement;
import dk.naerplan.ui.api.plan.PlanViews.PublishingView;
import dk.naerplan.ui.api.plan.PlanViews.RevisionView;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Publishing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Announcing a plan's roster. */
@RestController
@RequestMapping(path = PlansController.PATH + "/{id}/publishing", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Publishing", description = "Announcing a plan's roster, with every broken rule accepted by somebody.")
class PublishingController {

    private final Publishing publishing;
    private final PlanEditor editor;

    PublishingController(Publishing publishing, PlanEditor editor) {
        this.publishing = publishing;
        this.editor = editor;
    }

    @GetMapping
    @Operation(operationId = "reviewPublishing", summary = "Says what has to be accepted before a plan is published")
    PublishingView review(@PathVariable UUID id, Locale locale) {
        return PublishingView.of(publishing.review(new PlanId(id)), locale);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "publish", summary = "Publishes a plan as it stands")
    ResponseEntity<RevisionView> publish(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match") Optional<String> seen,
            @RequestBody Announcement announcement) {
        return PlansController.answer(editor.publish(new PlanId(id), IfMatch.revision(seen), announcement.accepted()));
    }
}
