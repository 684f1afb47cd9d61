package dk.naerplan.ui.api.problem;

import dk.naerplan.datasets.report.ReportedIssue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type names the kind of problem; the same as {@code code}, as an address
 * @param title the kind of problem, for a person
 * @param detail what is wrong this time and what to do, for a person
 * @param code the kind of problem, for a program
 * @param issues what is wrong with the data set
 * @param newest number of the plan's newest revision, when somebody else has changed it meanwhile
 * @param reference under which the failure stands in the server's log
 */
public record Problem(
        @Schema(format = "uri") String type,
        String title,
        int status,
        String detail,
        String code,
        Optional<List<ReportedIssue>> issues,
        Optional<Integer> newest,
        Optional<String> reference) {

    private static final String TYPES = "urn:naerplan:problem:";

    static Problem of(ProblemCode code, String title, String detail) {
        return new Problem(
                TYPES + code.key(),
                title,
                code.status().value(),
                detail,
                code.key(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Problem withIssues(List<ReportedIssue> found) {
        return new Problem(type, title, status, detail, code, Optional.of(found), newest, reference);
    }

    Problem withNewest(int number) {
        return new Problem(type, title, status, detail, code, issues, Optional.of(number), reference);
    }

    Problem withReference(String name) {
        return new Problem(type, title, status, detail, code, issues, newest, Optional.of(name));
    }
}
