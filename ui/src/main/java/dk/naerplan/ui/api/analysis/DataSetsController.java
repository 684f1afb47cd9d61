package dk.naerplan.ui.api.analysis;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.report.ReportedExplanation;
import dk.naerplan.datasets.report.ReportedRecommendation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be said of a data set that is sent along. Nothing is kept. */
@RestController
@RequestMapping(
        path = "/api/v1/data-sets",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "DataSets", description = "What can be said of a data set that is sent along. Nothing is kept.")
class DataSetsController {

    private final Analyses analyses;

    DataSetsController(Analyses analyses) {
        this.analyses = analyses;
    }

    @PostMapping("/validation")
    @Operation(operationId = "validate", summary = "Lists everything that is wrong with a data set")
    ValidationReport validate(@RequestBody ReadResult document, Locale locale) {
        return ValidationReport.of(document, locale);
    }

    @PostMapping("/kpis")
    @Operation(operationId = "figures", summary = "Measures the roster of a data set")
    Figures figures(@RequestBody DataSet document) {
        return analyses.figures(document);
    }

    @PostMapping("/explanation")
    @Operation(operationId = "explain", summary = "Says why the roster of a data set has its score")
    ReportedExplanation explain(@RequestBody DataSet document, About about, Locale locale) {
        return analyses.explanation(document, about, locale);
    }

    @PostMapping("/recommendation")
    @Operation(operationId = "recommend", summary = "Ranks what could be decided in one place of the roster")
    ReportedRecommendation recommend(@RequestBody DataSet document, Place place, Locale locale) {
        return analyses.recommendation(document, place, locale);
    }

    @PostMapping("/difference")
    @Operation(operationId = "compare", summary = "Lists what is another in the later of two data sets of a week")
    RosterDifference compare(@RequestBody TwoDocuments documents, Locale locale) {
        return analyses.difference(documents.before(), documents.after(), locale);
    }
}
