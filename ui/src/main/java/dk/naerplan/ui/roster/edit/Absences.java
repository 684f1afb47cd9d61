package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes when an employee is away. */
final class Absences {

    private Absences() {}

    static DataSet changed(DataSet document, String employee, UnaryOperator<EmployeeTimeData> change) {
        List<EmployeeData> employees = document.employees().stream()
                .map(given -> given.id().equals(employee) ? given.withTime(change.apply(given.time())) : given)
                .toList();
        return document.inWeek(document.week(), employees, document.activities(), document.history())
                .withRoster(document.roster());
    }

    /** All of both, none of it twice. */
    static List<TimeSpan> joined(List<TimeSpan> first, List<TimeSpan> second) {
        List<Interval> away = Interval.merged(Stream.concat(first.stream(), second.stream())
                .flatMap(span -> span.intervals().stream())
                .toList());
        var days = new LinkedHashMap<Interval, List<Weekday>>();
        IntStream.range(0, WeekTime.DAYS_PER_WEEK)
                .forEach(day -> away.stream()
                        .filter(interval -> interval.overlap(WeekTime.wholeDay(day)) > 0)
                        .forEach(interval -> days.computeIfAbsent(onDay(interval, day), hours -> new ArrayList<>())
                                .add(Weekday.of(day))));
        return days.entrySet().stream().map(Absences::span).toList();
    }

    private static TimeSpan span(Map.Entry<Interval, List<Weekday>> hours) {
        return new TimeSpan(
                hours.getValue(),
                new ClockTime(hours.getKey().start()),
                new ClockTime(hours.getKey().end()));
    }

    /** In minutes of the day. */
    private static Interval onDay(Interval interval, int day) {
        Interval whole = WeekTime.wholeDay(day);
        return new Interval(
                Math.max(interval.start(), whole.start()) - whole.start(),
                Math.min(interval.end(), whole.end()) - whole.start());
    }
}
