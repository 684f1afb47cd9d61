package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.solver.domain.Interval;
import java.util.List;
import java.util.stream.Stream;

/** When in the week work is usually done. */
enum TimeOfDay {
    MORNING("mon-fri 08:00-12:00"),
    AFTERNOON("mon-fri 12:00-16:00"),
    DAY("mon-fri 08:00-16:00"),
    EVENING("mon-thu 16:00-21:00"),
    SATURDAY("sat 09:00-13:00");

    private final TimeSpan span;

    TimeOfDay(String span) {
        this.span = TimeSpan.parse(span);
    }

    TimeSpan span() {
        return span;
    }

    /** One interval for each day. */
    List<Interval> intervals() {
        return span.intervals();
    }

    /** Minutes of each day. */
    int minutes() {
        return span.minutesPerDay();
    }

    /** This time, and when that fails the others. */
    Stream<TimeOfDay> orAnyOther() {
        return Stream.concat(Stream.of(this), Stream.of(DAY, EVENING, SATURDAY)).distinct();
    }
}
