package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.domain.WorkTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Makes working times: the week's contract spread over the working hours, holidays and days off taken out. */
final class WorkTimeMapper {

    private final FactBook facts;
    private final Optional<HistoryWeek> lastWeek;

    WorkTimeMapper(FactBook facts) {
        this.facts = facts;
        this.lastWeek = facts.document.history().stream()
                .filter(week -> week.week().next().equals(facts.document.week()))
                .findFirst();
    }

    WorkTime timeOf(EmployeeData employee) {
        EmployeeTimeData given = employee.time();
        var rules = facts.document.settings().workRules();
        List<Integer> daysOff = given.daysOff().stream().map(Weekday::index).toList();
        List<Interval> working = TimeSpans.without(daysOff, TimeSpans.intervals(given.workingHours()));
        List<Interval> evenings = TimeSpans.without(daysOff, TimeSpans.intervals(given.evenings()));
        return new WorkTime(
                contract((int) Math.round(given.weeklyHours() * 60), Interval.merged(working)),
                TimeSpans.without(
                        facts.holidays,
                        Stream.concat(working.stream(), evenings.stream()).toList()),
                TimeSpans.intervals(given.awayIn(facts.document.week())),
                given.dailyMaximum().orElse(rules.dailyMaximum()),
                given.allowedOvertime().orElse(rules.allowedOvertime()),
                previousEnd(employee.id()),
                facts.rules);
    }

    /** Whole minutes in proportion to the working hours of each day, that together are the week's minutes. */
    private List<Integer> contract(int minutesOfWeek, List<Interval> working) {
        long total = working.stream().mapToInt(Interval::minutes).sum();
        var contract = new ArrayList<Integer>();
        long worked = 0;
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            Interval whole = WeekTime.wholeDay(day);
            long until = worked + Interval.overlapOf(working, whole.start(), whole.end());
            long minutes = total == 0 ? 0 : minutesOfWeek * until / total - minutesOfWeek * worked / total;
            contract.add(facts.holidays.contains(day) ? 0 : (int) minutes);
            worked = until;
        }
        return contract;
    }

    private OptionalInt previousEnd(String employee) {
        Optional<WeekMoment> end = lastWeek.map(week -> week.ends().get(employee));
        return end.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(end.get().minuteOfWeek() - WeekTime.MINUTES_PER_WEEK);
    }
}
