package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.format.DataSet;
import java.util.List;
import java.util.Optional;

/**
 * What reading a workbook gave.
 *
 * @param document present when there is no error; without history and roster, which no workbook has
 * @param findings everything found wrong, errors and warnings, in the order of the sheets
 */
public record WorkbookResult(Optional<DataSet> document, List<Finding> findings) {

    public WorkbookResult {
        findings = List.copyOf(findings);
    }

    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }
}
