package dk.naerplan.ui.api.analysis;

import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import java.util.stream.Stream;

/** What an explanation shall be about: everything, or what all of these ids have in common. */
public record About(
        @Parameter(description = "id of an employee") Optional<String> employee,
        @Parameter(description = "id of an area") Optional<String> area,
        @Parameter(description = "id of a session") Optional<String> session,
        @Parameter(description = "id of a rule") Optional<String> rule) {

    boolean isEverything() {
        return Stream.of(employee, area, session, rule).allMatch(Optional::isEmpty);
    }

    /** @throws ApiException when there is nothing by one of the ids */
    void check(Roster roster) {
        employee.ifPresent(id -> exists(
                "employee",
                roster.getEmployees().stream().anyMatch(one -> one.id().equals(id))));
        area.ifPresent(id -> exists(
                "area", roster.getAreas().stream().anyMatch(one -> one.id().equals(id))));
        session.ifPresent(id -> exists(
                "session",
                roster.getSessions().stream().anyMatch(one -> one.getId().equals(id))));
        rule.ifPresent(id -> exists("rule", RosterRule.byId(id).isPresent()));
    }

    Explanation of(Explanation all) {
        Explanation wanted = employee.map(all::ofEmployee).orElse(all);
        wanted = area.map(wanted::ofArea).orElse(wanted);
        wanted = session.map(wanted::ofSession).orElse(wanted);
        return rule.flatMap(RosterRule::byId).map(wanted::ofRule).orElse(wanted);
    }

    private static void exists(String name, boolean found) {
        if (!found) {
            throw new ApiException(ProblemCode.WRONG_PARAMETER, name);
        }
    }
}
