package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates that are said together. */
public final class DateSpans {

    private DateSpans() {}

    /** In order, what overlaps or meets joined into one. */
    public static List<DateSpan> joined(Collection<DateSpan> spans) {
        var joined = new ArrayList<DateSpan>();
        spans.stream().sorted(Comparator.comparing(DateSpan::from)).forEach(span -> {
            if (joined.isEmpty() || span.from().isAfter(joined.getLast().to().plusDays(1))) {
                joined.add(span);
            } else {
                DateSpan before = joined.removeLast();
                joined.add(new DateSpan(before.from(), later(before.to(), span.to())));
            }
        });
        return List.copyOf(joined);
    }

    /** Without one date; a span around it becomes two. */
    public static List<DateSpan> without(List<DateSpan> spans, LocalDate date) {
        return spans.stream()
                .flatMap(span -> span.contains(date) ? around(span, date) : Stream.of(span))
                .toList();
    }

    private static Stream<DateSpan> around(DateSpan span, LocalDate date) {
        return Stream.of(span(span.from(), date.minusDays(1)), span(date.plusDays(1), span.to()))
                .flatMap(Optional::stream);
    }

    /** Without what is over before the date. */
    public static List<DateSpan> from(List<DateSpan> spans, LocalDate date) {
        return spans.stream()
                .flatMap(span -> span(later(span.from(), date), span.to()).stream())
                .toList();
    }

    /** The days of the week that are among the dates. */
    public static List<Weekday> in(List<DateSpan> spans, Week week) {
        return Stream.of(Weekday.values())
                .filter(day -> spans.stream().anyMatch(span -> span.contains(week.date(day.index()))))
                .toList();
    }

    private static Optional<DateSpan> span(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateSpan(from, to));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
