package dk.naerplan.solver.rules.stream;

import ai.timefold.solver.core.api.function.QuadFunction;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintCollector;
import dk.naerplan.solver.domain.Employee;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Collects the day plans of one employee into a {@link WorkWeek}. */
final class WeekPlan implements TriConstraintCollector<Employee, Integer, WorkDay, List<WorkDay>, WorkWeek> {

    @Override
    public Supplier<List<WorkDay>> supplier() {
        return ArrayList::new;
    }

    @Override
    public QuadFunction<List<WorkDay>, Employee, Integer, WorkDay, Runnable> accumulator() {
        return (days, employee, number, day) -> {
            days.add(placeOf(number, days), day);
            return () -> remove(days, day);
        };
    }

    private static int placeOf(int number, List<WorkDay> days) {
        int place = days.size();
        while (place > 0 && days.get(place - 1).day() > number) {
            place--;
        }
        return place;
    }

    private static void remove(List<WorkDay> days, WorkDay day) {
        int place = days.size() - 1;
        while (days.get(place) != day) {
            place--;
        }
        days.remove(place);
    }

    @Override
    public Function<List<WorkDay>, WorkWeek> finisher() {
        return days -> WeekWalk.along(List.copyOf(days));
    }
}
