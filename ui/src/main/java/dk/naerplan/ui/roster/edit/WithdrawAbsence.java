package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DateSpans;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An employee comes after all, the whole of a day.
 *
 * @param employee id
 */
public record WithdrawAbsence(String employee, Weekday day) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        new Known(before).requireEmployee(employee);
        LocalDate date = before.week().date(day.index());
        return Absences.changed(
                before,
                employee,
                time -> time.withAbsences(
                                time.absences().stream().flatMap(this::rest).toList())
                        .withDatesOff(DateSpans.without(time.datesOff(), date)));
    }

    private Stream<TimeSpan> rest(TimeSpan span) {
        List<Weekday> days = span.days().stream()
                .filter(other -> !Objects.equals(other, day))
                .toList();
        return days.isEmpty() ? Stream.empty() : Stream.of(new TimeSpan(days, span.from(), span.to()));
    }
}
