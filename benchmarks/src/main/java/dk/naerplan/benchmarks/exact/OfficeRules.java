package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.DESK_CAPACITY;
import static dk.naerplan.solver.rules.RosterRule.DESK_HOPPING;
import static dk.naerplan.solver.rules.RosterRule.OUTPOSTED_DAYS;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Where employees sit: desk capacity, outposted days and desk hopping. */
final class OfficeRules implements RuleFamily {

    private record Desks(Office office, int day) {}

    @Override
    public void addTo(Formulation model) {
        deskCapacity(model);
        var byEmployee = new LinkedHashMap<Employee, List<PlacementChoice>>();
        for (PlacementChoice choice : model.decisions().placements()) {
            byEmployee
                    .computeIfAbsent(choice.placement().getEmployee(), employee -> new ArrayList<>())
                    .add(choice);
        }
        byEmployee.forEach((employee, choices) -> {
            outpostedDays(model, employee, choices);
            deskHopping(model, choices);
        });
    }

    private static void deskCapacity(Formulation model) {
        var placed = new LinkedHashMap<Desks, LinearExprBuilder>();
        for (PlacementChoice choice : model.decisions().placements()) {
            choice.at()
                    .forEach((office, there) -> placed.computeIfAbsent(
                                    new Desks(office, choice.placement().getDay()), key -> LinearExpr.newBuilder())
                            .add(there));
        }
        placed.forEach((desks, sum) ->
                model.measures().limit(DESK_CAPACITY, sum.add(-desks.office().desks()), 1));
    }

    private static void outpostedDays(Formulation model, Employee employee, List<PlacementChoice> choices) {
        var days = LinearExpr.newBuilder().add(-employee.placing().maxLocalDays());
        choices.forEach(choice -> choice.among(Office::isLocal).forEach(days::add));
        model.measures().limit(OUTPOSTED_DAYS, days, 1);
    }

    private static void deskHopping(Formulation model, List<PlacementChoice> choices) {
        if (!model.measures().counts(DESK_HOPPING)) {
            return;
        }
        var days = new LinkedHashMap<Office, List<Literal>>();
        for (PlacementChoice choice : choices) {
            choice.at()
                    .forEach((office, there) -> days.computeIfAbsent(office, key -> new ArrayList<>())
                            .add(there));
        }
        List<Literal> used =
                days.values().stream().map(there -> model.logic().or(there)).toList();
        model.measures().add(DESK_HOPPING, model.logic().moreThanOne(used));
    }
}
