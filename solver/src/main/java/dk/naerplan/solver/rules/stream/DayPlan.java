package dk.naerplan.solver.rules.stream;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.DayPart;
import dk.naerplan.solver.domain.Placement;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Collects the decided parts of one employee's day into a {@link WorkDay}. */
final class DayPlan implements UniConstraintCollector<DayPart, DayParts, WorkDay> {

    @Override
    public Supplier<DayParts> supplier() {
        return DayParts::new;
    }

    @Override
    public BiFunction<DayParts, DayPart, Runnable> accumulator() {
        return (parts, part) -> switch (part) {
            case Assignment seat -> parts.seat(seat);
            case Placement placement -> parts.placement(placement);
        };
    }

    @Override
    public Function<DayParts, WorkDay> finisher() {
        return DayParts::toWorkDay;
    }
}
