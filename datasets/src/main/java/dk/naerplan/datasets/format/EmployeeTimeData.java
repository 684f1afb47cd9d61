package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.Week;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When and how much an employee works. Why somebody is absent has no place here. */
public record EmployeeTimeData(
        @Field(
                says = "contract, spread over the working hours",
                unit = "hours",
                standard = "37",
                min = 0,
                max = 60,
                step = 0.25)
        double weeklyHours,

        @Field(says = "when the employee works and can have sessions", standard = "mon-fri 08:00-16:00")
        List<TimeSpan> workingHours,

        @Field(says = "times outside the working hours that can be used for sessions")
        List<TimeSpan> evenings,

        @Field(says = "days without work, every week") List<Weekday> daysOff,

        @Field(says = "dates without work, in any week; never say why")
        List<DateSpan> datesOff,

        @Field(says = "when the employee is away this week; never say why")
        List<TimeSpan> absences,

        @Field(says = "most work on one day; default the organisation's", unit = "minutes", min = 0, max = 1440)
        Optional<Integer> dailyMaximum,

        @Field(
                says = "work allowed above the week's contract; default the organisation's",
                unit = "minutes",
                min = 0,
                max = 2880)
        Optional<Integer> allowedOvertime) {

    /** No time at all. */
    public static final EmployeeTimeData NONE = new EmployeeTimeData(
            0, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public EmployeeTimeData {
        workingHours = List.copyOf(workingHours);
        evenings = List.copyOf(evenings);
        daysOff = List.copyOf(daysOff);
        datesOff = List.copyOf(datesOff);
        absences = List.copyOf(absences);
    }

    /** When the employee is away in the week that the document plans: its absences, and its dates without work as whole days. */
    public List<TimeSpan> awayIn(Week week) {
        List<Weekday> days = DateSpans.in(datesOff, week);
        return days.isEmpty()
                ? absences
                : Stream.concat(absences.stream(), Stream.of(TimeSpan.wholeDays(days)))
                        .toList();
    }

    public EmployeeTimeData withoutAbsences() {
        return withAbsences(List.of());
    }

    public EmployeeTimeData withAbsences(List<TimeSpan> changed) {
        return new EmployeeTimeData(
                weeklyHours, workingHours, evenings, daysOff, datesOff, changed, dailyMaximum, allowedOvertime);
    }

    public EmployeeTimeData withDatesOff(List<DateSpan> changed) {
        return new EmployeeTimeData(
                weeklyHours, workingHours, evenings, daysOff, changed, absences, dailyMaximum, allowedOvertime);
    }
}
