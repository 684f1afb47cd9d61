package dk.naerplan.datasets.generator.staff;

import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.generator.invent.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A contract and when it is worked.
 *
 * @param hours a week
 */
record WorkPattern(double hours, List<TimeSpan> workingHours) {

    private static final WorkPattern FULL = of(37, "mon-thu 08:00-16:00", "fri 08:00-15:30");

    private static final List<WorkPattern> PARTS = List.of(
            of(34, "mon-fri 08:00-15:30"),
            of(32, "mon-fri 08:00-15:00"),
            of(30, "mon-thu 08:00-16:00"),
            of(28, "tue-fri 08:00-16:00"),
            of(25, "mon-tue,thu-fri 08:00-15:00"));

    private static final List<Weekday> EVENINGS = List.of(Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU);
    private static final TimeSpan SATURDAY = TimeSpan.parse("sat 09:00-13:00");

    private static WorkPattern of(double hours, String... spans) {
        return new WorkPattern(hours, Stream.of(spans).map(TimeSpan::parse).toList());
    }

    /** Two of three full-time. */
    static WorkPattern any(Dice dice) {
        return dice.chance(67) ? FULL : dice.pick(PARTS);
    }

    /** With evenings and Saturdays that can be used, and now and then a day away. */
    EmployeeTimeData time(Dice dice) {
        return new EmployeeTimeData(
                hours,
                workingHours,
                evenings(dice),
                List.of(),
                List.of(),
                absences(dice),
                Optional.empty(),
                Optional.empty());
    }

    List<Weekday> days() {
        return workingHours.stream().flatMap(span -> span.days().stream()).toList();
    }

    private static List<TimeSpan> evenings(Dice dice) {
        var spans = new ArrayList<TimeSpan>();
        if (dice.chance(65)) {
            List<Weekday> days = dice.shuffled(EVENINGS).stream()
                    .limit(dice.between(1, 3))
                    .sorted()
                    .toList();
            TimeSpan late = TimeSpan.parse("mon 16:00-21:00");
            spans.add(new TimeSpan(days, late.from(), late.to()));
        }
        if (dice.chance(20)) {
            spans.add(SATURDAY);
        }
        return spans;
    }

    private List<TimeSpan> absences(Dice dice) {
        return dice.chance(5) ? List.of(TimeSpan.wholeDays(List.of(dice.pick(days())))) : List.of();
    }
}
