package dk.naerplan.datasets.format.io;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.issue.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What reading a document gave.
 *
 * @param document present when there is no error
 * @param issues everything found wrong, errors and warnings
 */
public record ReadResult(Optional<DataSet> document, List<Issue> issues) {

    public ReadResult {
        issues = List.copyOf(issues);
    }

    public boolean isReadable() {
        return document.isPresent();
    }

    public List<Issue> errors() {
        return issues.stream().filter(Issue::isError).toList();
    }

    public List<Issue> warnings() {
        return issues.stream().filter(issue -> !issue.isError()).toList();
    }

    /**
     * The document.
     *
     * @throws UnreadableDataSetException when there are errors
     */
    public DataSet orThrow() {
        return document.orElseThrow(() -> new UnreadableDataSetException(errors()));
    }
}
