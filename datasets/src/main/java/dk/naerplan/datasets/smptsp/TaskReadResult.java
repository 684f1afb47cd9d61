package dk.naerplan.datasets.smptsp;

import java.util.List;
import java.util.Optional;

/**
 * What reading an instance gave.
 *
 * @param problem present when nothing is wrong
 * @param issues everything found wrong
 */
public record TaskReadResult(Optional<TaskProblem> problem, List<TaskIssue> issues) {

    public TaskReadResult {
        issues = List.copyOf(issues);
    }
}
