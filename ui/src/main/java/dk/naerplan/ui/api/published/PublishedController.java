package dk.naerplan.ui.api.published;

import dk.naerplan.ui.api.limit.Desk;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.published.PublishedViews.WeekItem;
import dk.naerplan.ui.api.published.PublishedViews.WeekView;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.published.PublishedPlans;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published weeks as everybody may see them, whatever their role. */
@RestController
@RequestMapping(path = "/api/v1/published", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Published", description = "Published weeks as employees and guests see them: who, what, when and where.")
class PublishedController {

    private final PublishedPlans plans;
    private final Desk desk;

    PublishedController(PublishedPlans plans, Desk desk) {
        this.plans = plans;
        this.desk = desk;
    }

    @GetMapping
    @Operation(operationId = "listPublished", summary = "Lists the published weeks, the latest first")
    List<WeekItem> list() {
        return plans.list().stream().map(WeekItem::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getPublished",
            summary = "Gives a week as it was published last: seats and placements, and nothing else of anybody")
    WeekView get(@PathVariable UUID id) {
        return desk.work(() -> plans.view(new PlanId(id)))
                .map(WeekView::of)
                .orElseThrow(() -> new ApiException(ProblemCode.NOT_FOUND));
    }
}
