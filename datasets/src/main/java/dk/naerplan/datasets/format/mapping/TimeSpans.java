package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.Collection;
import java.util.List;

/** Time spans of a document as intervals of the week. */
final class TimeSpans {

    private TimeSpans() {}

    static List<Interval> intervals(Collection<TimeSpan> spans) {
        return spans.stream().flatMap(span -> span.intervals().stream()).toList();
    }

    /** The intervals, each within one day, that do not lie on these days. */
    static List<Interval> without(Collection<Integer> days, List<Interval> intervals) {
        return intervals.stream()
                .filter(interval -> !days.contains(WeekTime.dayOf(interval.start())))
                .toList();
    }
}
