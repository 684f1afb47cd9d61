package dk.naerplan.datasets.smptsp;

import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The order of tasks as steps: a step begins where a task starts after another has ended. Two tasks overlap just when they
 * share a step, for the later start lies in a step that the other task has not left yet. There is one step for each largest
 * set of tasks that all overlap, which is the least that tells the same overlaps apart.
 */
final class TaskOrder {

    private record Event(long time, boolean isStart, int task) {}

    private static final Comparator<Event> IN_TIME =
            Comparator.comparingLong(Event::time).thenComparing(Event::isStart).thenComparingInt(Event::task);

    private final int[] firstStep;
    private final int[] lastStep;

    /** Steps that no task reaches from before, the first one included. */
    private final List<Integer> breaks = new ArrayList<>();

    private int steps;

    private TaskOrder(int tasks) {
        this.firstStep = new int[tasks];
        this.lastStep = new int[tasks];
    }

    static TaskOrder of(List<Task> tasks) {
        var order = new TaskOrder(tasks.size());
        boolean ended = true;
        int under = 0;
        for (Event event : events(tasks)) {
            if (event.isStart) {
                order.steps += ended ? 1 : 0;
                if (under == 0) {
                    order.breaks.add(order.steps - 1);
                }
                order.firstStep[event.task] = order.steps - 1;
            } else {
                order.lastStep[event.task] = order.steps - 1;
            }
            under += event.isStart ? 1 : -1;
            ended = !event.isStart;
        }
        return order;
    }

    private static List<Event> events(List<Task> tasks) {
        return IntStream.range(0, tasks.size())
                .boxed()
                .flatMap(task -> List.of(
                        new Event(tasks.get(task).start(), true, task),
                        new Event(tasks.get(task).end(), false, task))
                        .stream())
                .sorted(IN_TIME)
                .toList();
    }

    /**
     * Each step as so many minutes as fit in one day when all steps do; else one minute each, and a new day begins where no
     * task is under way. Empty when that does not suffice.
     */
    Optional<List<Interval>> inWeek() {
        if (steps <= WeekTime.MINUTES_PER_DAY) {
            int length = WeekTime.MINUTES_PER_DAY / Math.max(1, steps);
            return Optional.of(intervals(
                    IntStream.range(0, steps).map(step -> step * length).toArray(), length));
        }
        return minuteOfEachStep().map(minutes -> intervals(minutes, 1));
    }

    private List<Interval> intervals(int[] minutes, int length) {
        return IntStream.range(0, firstStep.length)
                .mapToObj(task -> new Interval(minutes[firstStep[task]], minutes[lastStep[task]] + length))
                .toList();
    }

    private Optional<int[]> minuteOfEachStep() {
        var minutes = new int[steps];
        int next = 0;
        for (int i = 0; i < breaks.size(); i++) {
            int from = breaks.get(i);
            int to = i + 1 < breaks.size() ? breaks.get(i + 1) : steps;
            int left = WeekTime.MINUTES_PER_DAY - WeekTime.minuteOfDay(next);
            next += to - from > left ? left : 0;
            if (to - from > WeekTime.MINUTES_PER_DAY || next + to - from > WeekTime.MINUTES_PER_WEEK) {
                return Optional.empty();
            }
            for (int step = from; step < to; step++) {
                minutes[step] = next++;
            }
        }
        return Optional.of(minutes);
    }
}
