package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.STABILITY;

import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Baseline;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stability: what differs from the published roster. */
final class StabilityRule implements RuleFamily {

    @Override
    public void addTo(Formulation model) {
        for (SeatChoice seat : model.decisions().seats()) {
            add(model, seat.sample().getBaseline(), seat.takenBy());
        }
        for (PlacementChoice placement : model.decisions().placements()) {
            if (!placement.at().isEmpty()) {
                add(model, placement.placement().getBaseline(), placement.at());
            }
        }
        for (SessionChoice session : model.decisions().sessions()) {
            Baseline<Integer> baseline = session.session().getBaseline();
            if (session.isStarted() && baseline != null) {
                Integer before = baseline.value();
                Literal same = before == null ? model.logic().no() : session.at(before);
                model.measures().add(STABILITY, model.logic().not(same));
            }
        }
    }

    /** @param options a literal for each value; none of them true means no value */
    private static <T> void add(Formulation model, @Nullable Baseline<T> baseline, Map<T, Literal> options) {
        if (baseline == null) {
            return;
        }
        T before = baseline.value();
        if (before == null) {
            options.values().forEach(changed -> model.measures().add(STABILITY, changed));
        } else {
            Literal same = options.getOrDefault(before, model.logic().no());
            model.measures().add(STABILITY, model.logic().not(same));
        }
    }
}
