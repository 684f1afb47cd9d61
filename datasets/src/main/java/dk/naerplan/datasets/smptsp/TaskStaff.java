package dk.naerplan.datasets.smptsp;

import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.EmployeeOfficesData;
import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.WishesData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The employees of a problem: available day and night, and alike but for what they are qualified for. */
final class TaskStaff {

    private static final EmployeeTimeData ALL_WEEK = new EmployeeTimeData(
            37,
            List.of(TimeSpan.wholeDays(List.of(Weekday.values()))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    private TaskStaff() {}

    static List<EmployeeData> of(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(position -> employee(idOf(position), names.get(position)))
                .toList();
    }

    static String idOf(int position) {
        return "m" + position;
    }

    private static EmployeeData employee(String id, String name) {
        return new EmployeeData(
                id,
                Optional.of(name),
                "",
                Optional.empty(),
                List.of(),
                Map.of(),
                true,
                ALL_WEEK,
                List.of(),
                EmployeeOfficesData.NONE,
                WishesData.NONE,
                Map.of());
    }
}
