package dk.naerplan.ui.wishes;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.WishesData;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.security.MayEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What employees have told, for managers, as far as a plan does not have it. */
@Service
@Transactional(readOnly = true)
@MayEdit
public class WishOffers {

    private static final int LAST_DAY = 6;

    private final WishTable table;

    public WishOffers(WishTable table) {
        this.table = table;
    }

    /** By employee, in the order of the document. */
    public List<Offer> of(DataSet document) {
        Week week = document.week();
        Map<String, List<Wish>> told = table.wishes();
        Map<String, List<LocalDate>> off = table.unavailable(week.monday(), week.date(LAST_DAY));
        return document.employees().stream()
                .map(employee -> new Offer(
                        employee.id(),
                        employee.label(),
                        wishes(employee, told.getOrDefault(employee.id(), List.of())),
                        away(employee, week, off.getOrDefault(employee.id(), List.of()))))
                .filter(offer -> !offer.isEmpty())
                .toList();
    }

    private static Optional<Offer.Wishes> wishes(EmployeeData employee, List<Wish> told) {
        WishesData data = new WishesData(spans(told, Liking.UNDESIRED), spans(told, Liking.DESIRED));
        boolean same = intervals(data.undesired())
                        .equals(intervals(employee.wishes().undesired()))
                && intervals(data.desired()).equals(intervals(employee.wishes().desired()));
        return told.isEmpty() || same ? Optional.empty() : Optional.of(new Offer.Wishes(liked(told), data));
    }

    private static List<Weekday> away(EmployeeData employee, Week week, List<LocalDate> off) {
        List<Interval> known = Interval.merged(intervals(employee.time().awayIn(week)));
        return off.stream()
                .map(date -> Weekday.of(date.getDayOfWeek().getValue() - 1))
                .filter(day -> {
                    Interval whole = WeekTime.wholeDay(day.index());
                    return Interval.overlapOf(known, whole.start(), whole.end()) < whole.minutes();
                })
                .toList();
    }

    private static List<Wish> liked(List<Wish> told) {
        return told.stream().filter(wish -> wish.liking() != Liking.NEUTRAL).toList();
    }

    /** One span for each part of the day that is told of. */
    private static List<TimeSpan> spans(List<Wish> told, Liking liking) {
        var spans = new ArrayList<TimeSpan>();
        for (PartOfDay part : PartOfDay.values()) {
            List<Weekday> days = told.stream()
                    .filter(wish -> wish.part() == part && wish.liking() == liking)
                    .map(Wish::day)
                    .toList();
            if (!days.isEmpty()) {
                spans.add(part.on(days));
            }
        }
        return spans;
    }

    private static List<Interval> intervals(List<TimeSpan> spans) {
        return spans.stream()
                .flatMap(span -> span.intervals().stream())
                .sorted(Comparator.comparingInt(Interval::start))
                .toList();
    }
}
