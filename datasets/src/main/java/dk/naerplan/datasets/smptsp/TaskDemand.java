package dk.naerplan.datasets.smptsp;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Priority;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tasks of a problem as activities of one session each, whose seat is for the employees who are qualified. */
final class TaskDemand {

    private TaskDemand() {}

    static List<ActivityData> of(List<String> names, TaskProblem problem) {
        List<List<Integer>> qualified = problem.qualifiedByTask();
        return IntStream.range(0, names.size())
                .mapToObj(
                        task -> activity(task, names.get(task), problem.tasks().get(task), qualified.get(task)))
                .toList();
    }

    /** The id of the activity of the task at a position. */
    static String idOf(int position) {
        return "t" + position;
    }

    private static ActivityData activity(int task, String name, Interval time, List<Integer> qualified) {
        return new ActivityData(
                idOf(task),
                Optional.of(name),
                ActivityType.GUIDANCE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(TaskDataSet.GROUP),
                Optional.empty(),
                Priority.NORMAL,
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                List.of(seat(qualified)),
                List.of(sessions(time)),
                1,
                Optional.empty());
    }

    private static SeatData seat(List<Integer> qualified) {
        return new SeatData(
                1,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                qualified.stream().map(TaskStaff::idOf).toList(),
                List.of(),
                false,
                false);
    }

    private static SessionsData sessions(Interval time) {
        return new SessionsData(
                Optional.empty(),
                time.minutes(),
                0,
                List.of(WeekMoment.of(time.start())),
                List.of(),
                0,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
