package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.UnmetDemand;
import dk.naerplan.solver.domain.WeekTime;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that sentences are made of, in one language. */
final class RuleWords {

    private static final String BUNDLE = "dk.naerplan.solver.rules.rules";
    private static final RuleWords DANISH = new RuleWords(Locale.of("da"));
    private static final RuleWords ENGLISH = new RuleWords(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private RuleWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    static RuleWords in(Locale locale) {
        return locale.getLanguage().equals("da") ? DANISH : ENGLISH;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** For example "Tue". */
    private String day(int day) {
        return text("day." + Math.floorMod(day, WeekTime.DAYS_PER_WEEK));
    }

    /** For example "Tuesday". */
    String weekday(int day) {
        return text("weekday." + Math.floorMod(day, WeekTime.DAYS_PER_WEEK));
    }

    String weekdays(List<Integer> days) {
        return listed(days.stream().map(this::weekday));
    }

    /** For example "1 h 20 min". */
    String minutes(long minutes) {
        if (minutes < 60) {
            return text("minutes", minutes);
        }
        return minutes % 60 == 0 ? text("hours", minutes / 60) : text("hoursAndMinutes", minutes / 60, minutes % 60);
    }

    /** For example "Family course, Nordparken, Tue 8:30–11:00". */
    String session(SessionSnapshot session) {
        return Stream.of(
                        Stream.of(session.activity().name()),
                        session.area().stream().map(area -> area.name()),
                        session.start().stream().mapToObj(start -> span(start, start + session.duration())))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    /** For example "Family course 8:30–11:00". */
    String sessionOfDay(SeatSnapshot seat) {
        SessionSnapshot session = seat.session();
        return session.activity().name()
                + session.start().stream()
                        .mapToObj(start -> " " + clock(start) + "–" + clock(start + session.duration()))
                        .collect(Collectors.joining());
    }

    String sessionsOfDay(List<SeatSnapshot> seats) {
        return listed(seats.stream().map(this::sessionOfDay));
    }

    String interval(Interval interval) {
        return span(interval.start(), interval.end());
    }

    private String span(int start, int end) {
        return moment(start) + "–" + clock(end);
    }

    /** For example "Tue 8:30". */
    String moment(int minuteOfWeek) {
        return day(WeekTime.dayOf(minuteOfWeek)) + " " + clock(minuteOfWeek);
    }

    private static String clock(int minuteOfWeek) {
        int minute = WeekTime.minuteOfDay(minuteOfWeek);
        return "%d:%02d".formatted(minute / 60, minute % 60);
    }

    String names(List<Employee> employees) {
        return listed(employees.stream().map(Employee::name));
    }

    String offices(List<Office> offices) {
        return listed(offices.stream().map(Office::name));
    }

    /** What the seat demands; empty when anybody will do. */
    String demand(SeatRequirement seat) {
        return Stream.of(
                        seat.competencies().stream().map(this::competency),
                        seat.profession().stream().map(profession -> profession.name()),
                        seat.role().stream().map(this::role),
                        seat.noReportingDuty() ? Stream.of(text("demand.noReportingDuty")) : Stream.<String>empty())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private String competency(CompetencyDemand demand) {
        return text("demand.competency", demand.competency().name(), demand.level());
    }

    String role(Role role) {
        return text("role." + role.name());
    }

    String unmet(List<UnmetDemand> unmet) {
        return listed(unmet.stream().map(this::unmet));
    }

    String unmet(UnmetDemand unmet) {
        return switch (unmet) {
            case UnmetDemand.CompetencyTooLow low ->
                text(
                        "unmet.competency",
                        low.demand().competency().name(),
                        low.demand().level(),
                        low.level());
            case UnmetDemand.OtherProfession other ->
                text("unmet.profession", other.demanded().name());
            case UnmetDemand.RoleMissing missing -> text("unmet.role", role(missing.demanded()));
            case UnmetDemand.HasReportingDuty ignored -> text("unmet.reportingDuty");
            case UnmetDemand.NotNamed ignored -> text("unmet.notNamed");
            case UnmetDemand.Excluded ignored -> text("unmet.excluded");
        };
    }

    /** For example "Anna, Bo and Carl". */
    private String listed(Stream<String> parts) {
        List<String> all = parts.toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return text("list", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }
}
