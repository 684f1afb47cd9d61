package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.SPACING;
import static dk.naerplan.solver.rules.RosterRule.VENUE_CONFLICT;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;

/** When sessions start: venue conflict and spacing. */
final class SessionRules implements RuleFamily {

    @Override
    public void addTo(Formulation model) {
        var bySite = new LinkedHashMap<Venue, List<SessionChoice>>();
        var byActivity = new LinkedHashMap<Object, List<SessionChoice>>();
        for (SessionChoice choice : model.decisions().sessions()) {
            Session session = choice.session();
            if (choice.isStarted() && session.getVenue() instanceof Venue.Site site && site.exclusive()) {
                bySite.computeIfAbsent(site, key -> new ArrayList<>()).add(choice);
            }
            if (choice.isStarted() && session.getActivity().minSpacingDays() > 0) {
                byActivity
                        .computeIfAbsent(session.getActivity(), key -> new ArrayList<>())
                        .add(choice);
            }
        }
        if (model.measures().counts(VENUE_CONFLICT)) {
            bySite.values().forEach(sessions -> venueConflict(model, sessions));
        }
        if (model.measures().counts(SPACING)) {
            byActivity.values().forEach(sessions -> forEachPair(sessions, (one, other) -> spacing(model, one, other)));
        }
    }

    private static void forEachPair(List<SessionChoice> sessions, BiConsumer<SessionChoice, SessionChoice> action) {
        for (int i = 0; i < sessions.size(); i++) {
            for (SessionChoice other : sessions.subList(i + 1, sessions.size())) {
                action.accept(sessions.get(i), other);
            }
        }
    }

    private static void venueConflict(Formulation model, List<SessionChoice> sessions) {
        if (model.measures().forbids(VENUE_CONFLICT)) {
            model.logic()
                    .model()
                    .addNoOverlap(sessions.stream()
                            .map(choice -> model.logic()
                                    .model()
                                    .newFixedSizeIntervalVar(
                                            choice.start(), choice.session().getDuration(), ""))
                            .toList());
        } else {
            forEachPair(sessions, (one, other) -> overlap(model, one, other));
        }
    }

    private static void overlap(Formulation model, SessionChoice one, SessionChoice other) {
        int shorter = Math.min(one.session().getDuration(), other.session().getDuration());
        IntVar shared = model.logic().model().newIntVar(-2L * WeekTime.MINUTES_PER_WEEK, shorter, "");
        LinearArgument[] reach = {untilEnd(one, other), untilEnd(other, one), LinearExpr.constant(shorter)};
        model.logic().model().addMinEquality(shared, reach);
        model.measures().add(VENUE_CONFLICT, model.logic().positivePart(shared));
    }

    /** Minutes from the start of one session to the end of the other. */
    private static LinearExpr untilEnd(SessionChoice one, SessionChoice other) {
        return LinearExpr.newBuilder()
                .add(other.start())
                .add(other.session().getDuration())
                .addTerm(one.start(), -1)
                .build();
    }

    private static void spacing(Formulation model, SessionChoice one, SessionChoice other) {
        int least = one.session().getActivity().minSpacingDays();
        for (int day : one.days()) {
            for (int next : other.days()) {
                int missing = least - Math.abs(day - next);
                if (missing > 0) {
                    Literal both = model.logic().and(one.on(day), other.on(next));
                    model.measures().avoid(SPACING, both, missing);
                }
            }
        }
    }
}
