package dk.naerplan.datasets.smptsp;

import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.List;
import java.util.Optional;

/**
 * Lays tasks into a week so that exactly the same pairs overlap. Times that are minutes of the week already stay. Times
 * that span no more than a day are moved to begin at midnight of Monday. Others are replaced by their order.
 */
final class WeekFit {

    private WeekFit() {}

    /** The tasks as intervals of the week; empty when even their order asks for more minutes than a day has. */
    static Optional<List<Interval>> of(List<Task> tasks) {
        if (tasks.stream().allMatch(task -> TaskProblem.isWithinADay(task.start(), task.end()))) {
            return Optional.of(moved(tasks, 0));
        }
        long first = tasks.stream().mapToLong(Task::start).min().orElse(0);
        long last = tasks.stream().mapToLong(Task::end).max().orElse(0);
        if (last - first <= WeekTime.MINUTES_PER_DAY) {
            return Optional.of(moved(tasks, first));
        }
        return TaskOrder.of(tasks).inWeek();
    }

    private static List<Interval> moved(List<Task> tasks, long midnight) {
        return tasks.stream()
                .map(task -> new Interval((int) (task.start() - midnight), (int) (task.end() - midnight)))
                .toList();
    }
}
