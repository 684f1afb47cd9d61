package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.SINGLE_HANDED;
import static dk.naerplan.solver.rules.RosterRule.UNLINKED_AREAS;
import static dk.naerplan.solver.rules.RosterRule.UNREPRESENTED_AREA;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.CoordinationLink;
import java.util.List;

/** What holds the areas together: unlinked areas, unrepresented areas and areas in one employee's hands only. */
final class CoordinationRules implements RuleFamily {

    @Override
    public void addTo(Formulation model) {
        if (model.measures().counts(UNLINKED_AREAS)) {
            model.roster().getLinks().forEach(link -> unlinkedAreas(model, link));
        }
        if (model.measures().counts(UNREPRESENTED_AREA)) {
            model.decisions().sessions().stream()
                    .filter(SessionChoice::isStarted)
                    .forEach(forum -> unrepresentedArea(model, forum));
        }
        if (model.measures().counts(SINGLE_HANDED)) {
            model.roster().getAreas().forEach(area -> singleHanded(model, area));
        }
    }

    private static void unlinkedAreas(Formulation model, CoordinationLink link) {
        Logic logic = model.logic();
        List<Literal> bridges = model.roster().getEmployees().stream()
                .map(employee -> logic.and(
                        model.areas().works(employee, link.first()),
                        model.areas().works(employee, link.second())))
                .toList();
        model.measures().add(UNLINKED_AREAS, logic.not(logic.or(bridges)), link.weight());
    }

    private static void unrepresentedArea(Formulation model, SessionChoice forum) {
        Logic logic = model.logic();
        for (Area area : forum.session().getActivity().represents()) {
            List<Literal> voices = model.decisions().duties().stream()
                    .filter(duty -> duty.choice() == forum)
                    .map(duty -> logic.and(duty.taken(), model.areas().knows(duty.employee(), area)))
                    .toList();
            model.measures().add(UNREPRESENTED_AREA, logic.not(logic.or(voices)));
        }
    }

    private static void singleHanded(Formulation model, Area area) {
        Logic logic = model.logic();
        List<Literal> workers = model.areas().workers(area);
        if (workers.isEmpty()) {
            return;
        }
        Literal anybody = logic.or(workers);
        Literal several = logic.literal("");
        LinearExpr count = LinearExpr.sum(workers.toArray(Literal[]::new));
        logic.model().addGreaterOrEqual(count, 2).onlyEnforceIf(several);
        logic.model().addLessOrEqual(count, 1).onlyEnforceIf(several.not());
        LinearExpr oneOnly =
                LinearExpr.newBuilder().add(anybody).addTerm(several, -1).build();
        model.measures().add(SINGLE_HANDED, oneOnly, area.need());
    }
}
