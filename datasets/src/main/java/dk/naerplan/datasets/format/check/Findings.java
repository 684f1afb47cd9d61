package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;

/** Takes the issues of checks that read several fields together, and leaves out those that follow from earlier errors there. */
final class Findings {

    private final Issues earlier;
    private final Issues issues;

    /** @param issues what the checks of shape and references have found; gets the rest too */
    Findings(Issues issues) {
        this.earlier = new Issues();
        issues.found().forEach(earlier::add);
        this.issues = issues;
    }

    void add(IssueType type, Pointer at, String value, String... details) {
        add(Issue.of(type, at.text(), value, details));
    }

    void add(Issue issue) {
        if (!issues.isFull() && !earlier.hasErrorAround(issue.pointer())) {
            issues.add(issue);
        }
    }
}
