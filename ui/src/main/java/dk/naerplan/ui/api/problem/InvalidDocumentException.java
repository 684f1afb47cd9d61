package dk.naerplan.ui.api.problem;

import dk.naerplan.datasets.format.issue.Issue;
import java.util.List;

/** The data set that was sent has errors. */
public final class InvalidDocumentException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;
    private final String place;

    /** @param place JSON pointer to where the document is in the body; empty when it is the body */
    public InvalidDocumentException(List<Issue> issues, String place) {
        super(ProblemCode.INVALID_DATA_SET, issues.size());
        this.issues = List.copyOf(issues);
        this.place = place;
    }

    @Override
    List<Issue> issues() {
        return issues;
    }

    @Override
    String place() {
        return place;
    }
}
