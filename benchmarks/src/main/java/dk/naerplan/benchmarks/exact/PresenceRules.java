package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.OVERVIEW;
import static dk.naerplan.solver.rules.RosterRule.PRESENCE;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Venue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is there: presence in the areas, and the coordinators' overview from central offices. */
final class PresenceRules implements RuleFamily {

    @Override
    public void addTo(Formulation model) {
        Map<PresenceTarget, LinearExprBuilder> minutes = targets(model);
        for (EmployeeDay day : model.days().all()) {
            var desk = DeskTime.split(model.logic(), day, minutes.keySet());
            minutes.forEach((target, sum) -> sum.add(desk.getOrDefault(target, LinearExpr.constant(0))));
            day.shifts().forEach(shift -> addSession(model.logic(), day, shift, minutes));
        }
        minutes.forEach((target, sum) -> target.measure(model, sum.build()));
    }

    private static Map<PresenceTarget, LinearExprBuilder> targets(Formulation model) {
        var minutes = new LinkedHashMap<PresenceTarget, LinearExprBuilder>();
        if (model.measures().counts(PRESENCE)) {
            model.roster().getAreas().stream()
                    .filter(area -> area.presenceTarget() > 0)
                    .forEach(area -> minutes.put(new PresenceTarget.InArea(area), LinearExpr.newBuilder()));
        }
        if (model.measures().counts(OVERVIEW)) {
            model.roster()
                    .getOverviewTargets()
                    .forEach(target -> minutes.put(new PresenceTarget.AtCentre(target), LinearExpr.newBuilder()));
        }
        return minutes;
    }

    /** Who attends a session in an area is present there. */
    private static void addSession(
            Logic logic, EmployeeDay day, Shift shift, Map<PresenceTarget, LinearExprBuilder> minutes) {
        switch (shift.duty().session().getVenue()) {
            case Venue.Site site ->
                site.area()
                        .flatMap(area -> of(minutes, area))
                        .ifPresent(sum -> sum.addTerm(shift.present(), shift.duration()));
            case Venue.AtPlacement at ->
                day.offices()
                        .forEach((office, placed) -> office.area()
                                .flatMap(area -> of(minutes, area))
                                .ifPresent(sum -> sum.addTerm(logic.and(shift.present(), placed), shift.duration())));
            case Venue.Online online -> {}
        }
    }

    private static Optional<LinearExprBuilder> of(Map<PresenceTarget, LinearExprBuilder> minutes, Area area) {
        return Optional.ofNullable(minutes.get(new PresenceTarget.InArea(area)));
    }
}
