package dk.naerplan.ui.export;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.domain.WeekTime;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The seats of one employee, or of all, as an iCalendar (RFC 5545): what, when and where. That of one tells nothing of residents, of colleagues,
 * or of why somebody is away, because calendars are kept in many places that are not ours.
 */
public final class EmployeeCalendar {

    private static final String MAKER = "-//Nærplan//Vagtplan//DA";

    private final Predicate<Assignment> wanted;
    private final Function<Assignment, String> summary;

    /** @param employee id of the employee */
    public EmployeeCalendar(String employee) {
        this(
                seat -> seat.employee().id().equals(employee),
                seat -> seat.activity().name());
    }

    private EmployeeCalendar(Predicate<Assignment> wanted, Function<Assignment, String> summary) {
        this.wanted = wanted;
        this.summary = summary;
    }

    /** The calendar of all employees, for those who plan: each event names whose it is. */
    public static EmployeeCalendar ofEverybody() {
        return new EmployeeCalendar(
                seat -> true,
                seat -> seat.activity().name() + " · " + seat.employee().name());
    }

    /** The calendar as text, with an event for each seat, in the order of time. */
    public String of(List<PublishedRoster> rosters) {
        var calendar = new Calendar();
        calendar.add(new ProdId(MAKER));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(Copenhagen.timeZone());
        rosters.stream()
                .sorted(Comparator.comparing((PublishedRoster published) ->
                        published.roster().getFacts().week()))
                .flatMap(this::events)
                .forEach(calendar::add);
        return text(calendar);
    }

    private Stream<VEvent> events(PublishedRoster published) {
        return published.roster().getAssignments().stream()
                .filter(Assignment::isStaffed)
                .filter(wanted)
                .sorted(Comparator.comparingInt(Assignment::start).thenComparing(Assignment::getId))
                .map(seat -> event(seat, published));
    }

    private VEvent event(Assignment seat, PublishedRoster published) {
        Week week = published.roster().getFacts().week();
        var event = new VEvent(false);
        event.add(new Uid(
                "%s-%s@naerplan".formatted(published.plan(), seat.getId().replace('/', '.'))));
        event.add(new DtStamp(published.announced()));
        event.add(new Sequence(published.revision()));
        event.add(new DtStart<>(moment(week, seat.start())));
        event.add(new DtEnd<>(moment(week, seat.end())));
        event.add(new Summary(summary.apply(seat)));
        where(seat, published.roster()).ifPresent(place -> event.add(new Location(place)));
        return event;
    }

    /** The wall clock counts, also in weeks in which it is changed. */
    private static ZonedDateTime moment(Week week, int minuteOfWeek) {
        int day = WeekTime.dayOf(minuteOfWeek);
        return week.monday()
                .plusDays(day)
                .atTime(LocalTime.MIN.plusMinutes(WeekTime.minuteOfDay(minuteOfWeek)))
                .atZone(Copenhagen.ZONE);
    }

    private static Optional<String> where(Assignment seat, Roster roster) {
        Venue venue = seat.getSession().getVenue();
        if (venue instanceof Venue.AtPlacement) {
            return roster.getPlacements().stream()
                    .filter(placement -> placement.getEmployee().equals(seat.employee()))
                    .filter(placement -> placement.getDay() == seat.day() && placement.isDecided())
                    .findFirst()
                    .map(Placement::office)
                    .map(Office::name);
        }
        return Optional.of(venue.name());
    }

    private static String text(Calendar calendar) {
        try {
            var writer = new StringWriter();
            new CalendarOutputter().output(calendar, writer);
            return writer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
