package dk.naerplan.ui.api.job;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.report.ReportedExplanation;
import dk.naerplan.datasets.report.ReportedRecommendation;
import dk.naerplan.ui.api.analysis.About;
import dk.naerplan.ui.api.analysis.Analyses;
import dk.naerplan.ui.api.analysis.Figures;
import dk.naerplan.ui.api.analysis.Place;
import dk.naerplan.ui.api.analysis.RosterDifference;
import dk.naerplan.ui.jobs.JobId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The best roster of a search so far, and what can be said of it. */
@RestController
@RequestMapping(path = JobsController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "JobRosters", description = "The best roster of a search so far; of a search that is over, its result.")
class JobRosterController {

    private final OwnJobs jobs;
    private final Analyses analyses;

    JobRosterController(OwnJobs jobs, Analyses analyses) {
        this.jobs = jobs;
        this.analyses = analyses;
    }

    @GetMapping("/roster")
    @Operation(operationId = "getJobRoster", summary = "Gives the data set with the best roster so far")
    DataSet roster(@PathVariable UUID id) {
        return jobs.best(new JobId(id));
    }

    @GetMapping("/kpis")
    @Operation(operationId = "getJobFigures", summary = "Measures the best roster so far")
    Figures figures(@PathVariable UUID id) {
        return analyses.figures(jobs.best(new JobId(id)));
    }

    @GetMapping("/explanation")
    @Operation(operationId = "explainJob", summary = "Says why the best roster so far has its score")
    ReportedExplanation explanation(@PathVariable UUID id, About about, Locale locale) {
        return analyses.explanation(jobs.best(new JobId(id)), about, locale);
    }

    @GetMapping("/recommendation")
    @Operation(operationId = "recommendInJob", summary = "Ranks what could be decided in one place of the best roster")
    ReportedRecommendation recommendation(@PathVariable UUID id, Place place, Locale locale) {
        return analyses.recommendation(jobs.best(new JobId(id)), place, locale);
    }

    @GetMapping("/difference")
    @Operation(
            operationId = "compareJob",
            summary = "Lists what is another in the best roster than in what was submitted")
    RosterDifference difference(@PathVariable UUID id, Locale locale) {
        return analyses.difference(jobs.given(new JobId(id)), jobs.best(new JobId(id)), locale);
    }
}
