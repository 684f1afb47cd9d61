package dk.naerplan.datasets.smptsp;

import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One problem, laid into a week.
 *
 * @param tasks from when to when each task lasts, in minutes of the week; none passes midnight
 * @param qualifications for each employee, the positions of the tasks that the employee is qualified for
 */
public record TaskProblem(List<Interval> tasks, List<List<Integer>> qualifications) {

    public TaskProblem {
        tasks = List.copyOf(tasks);
        qualifications = qualifications.stream().map(List::copyOf).toList();
        for (Interval task : tasks) {
            if (!isWithinADay(task.start(), task.end())) {
                throw new IllegalArgumentException(
                        "The task (%d to %d) must lie within one day of the week.".formatted(task.start(), task.end()));
            }
        }
    }

    /** For each task, the positions of the employees who are qualified for it, ascending. */
    public List<List<Integer>> qualifiedByTask() {
        var qualified = new ArrayList<List<Integer>>();
        tasks.forEach(task -> qualified.add(new ArrayList<>()));
        for (int employee = 0; employee < qualifications.size(); employee++) {
            for (int task : qualifications.get(employee)) {
                qualified.get(task).add(employee);
            }
        }
        return qualified;
    }

    static boolean isWithinADay(long start, long end) {
        return start >= 0
                && end <= WeekTime.MINUTES_PER_WEEK
                && start / WeekTime.MINUTES_PER_DAY == (end - 1) / WeekTime.MINUTES_PER_DAY;
    }
}
