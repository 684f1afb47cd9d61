package dk.naerplan.ui.api.analysis;

import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.report.ReportedIssue;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a data set.
 *
 * @param valid whether it can be used: there are warnings at most
 */
record ValidationReport(boolean valid, List<ReportedIssue> issues) {

    static ValidationReport of(ReadResult result, Locale locale) {
        return new ValidationReport(
                result.isReadable(),
                result.issues().stream()
                        .map(issue -> ReportedIssue.of(issue, locale))
                        .toList());
    }
}
