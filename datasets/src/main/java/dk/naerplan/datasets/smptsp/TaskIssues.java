package dk.naerplan.datasets.smptsp;

import java.util.ArrayList;
import java.util.List;

/** Collects issues, up to a number that a person could still read. */
final class TaskIssues {

    static final int MOST = 200;

    private final List<TaskIssue> found = new ArrayList<>();

    void add(TaskIssueType type, int line, String value, Object... details) {
        if (found.size() < MOST) {
            found.add(TaskIssue.of(type, line, value, details));
        } else if (found.size() == MOST) {
            found.add(TaskIssue.of(TaskIssueType.TOO_MANY_ISSUES, 0, String.valueOf(MOST)));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<TaskIssue> found() {
        return List.copyOf(found);
    }
}
