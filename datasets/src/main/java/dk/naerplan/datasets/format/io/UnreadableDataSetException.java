package dk.naerplan.datasets.format.io;

import dk.naerplan.datasets.format.issue.Issue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Somebody wanted a document that has errors. */
public final class UnreadableDataSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 5;

    private final transient List<Issue> issues;

    UnreadableDataSetException(List<Issue> issues) {
        super(message(issues));
        this.issues = List.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }

    private static String message(List<Issue> issues) {
        return issues.stream()
                .limit(FIRST)
                .map(issue -> issue.pointer() + ": " + issue.text(Locale.ENGLISH))
                .collect(Collectors.joining("\n", "The data set has %d errors:\n".formatted(issues.size()), ""));
    }
}
