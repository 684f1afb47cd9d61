package dk.naerplan.ui.api.analysis;

import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.report.ReportedRecommendation;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Where something is to be decided: a seat, the start of a session, or the office of an employee on a day. */
public record Place(
        @Parameter(description = "id of a seat: the session's id, a slash and the seat's running number")
        Optional<String> seat,

        @Parameter(description = "id of a session, for its start")
        Optional<String> session,

        @Parameter(description = "id of an employee, together with a day, for the office")
        Optional<String> employee,

        @Parameter(description = "mon, tue, wed, thu, fri, sat or sun")
        Optional<String> day) {

    ReportedRecommendation recommendation(Roster roster, Locale locale) {
        if (seat.isPresent()) {
            var found = one(roster.getAssignments(), one -> one.getId().equals(seat.get()), "seat");
            return ReportedRecommendation.ofSeat(roster, found, locale);
        }
        if (session.isPresent()) {
            var found = one(roster.getSessions(), one -> one.getId().equals(session.get()), "session");
            return ReportedRecommendation.ofStart(roster, found, locale);
        }
        String who = employee.orElseThrow(() -> new ApiException(ProblemCode.WRONG_PARAMETER, "seat"));
        int when = day.flatMap(Weekday::byText)
                .map(Weekday::index)
                .orElseThrow(() -> new ApiException(ProblemCode.WRONG_PARAMETER, "day"));
        var found = one(
                roster.getPlacements(), one -> one.getEmployee().id().equals(who) && one.getDay() == when, "employee");
        return ReportedRecommendation.ofPlacement(roster, found, locale);
    }

    private static <T> T one(List<T> all, Predicate<T> wanted, String name) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new ApiException(ProblemCode.WRONG_PARAMETER, name));
    }
}
