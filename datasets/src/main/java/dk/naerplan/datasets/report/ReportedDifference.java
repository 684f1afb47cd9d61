package dk.naerplan.datasets.report;

import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is another in a later roster of the same week.
 *
 * @param about id of the seat, of the session, or of the employee whose placement it is
 * @param day of a placement, for example {@code tue}
 * @param before id of the employee or office, or the start, for example {@code tue 09:30}; empty where there was none
 * @param employees for whom something is another
 * @param sentence what happened, for a person
 */
public record ReportedDifference(
        Kind kind,
        String about,
        Optional<String> day,
        Optional<String> before,
        Optional<String> after,
        List<String> employees,
        String sentence) {

    /** What is another. */
    public enum Kind {
        SEAT,
        START,
        PLACEMENT,
        SESSION_GAINED,
        SESSION_LOST
    }

    public static ReportedDifference of(Difference difference, Locale locale) {
        String sentence = AnalysisTexts.in(locale).sentence(difference);
        return switch (difference) {
            case Difference.SeatChanged seat ->
                about(Kind.SEAT, seat.seat().getId(), difference, sentence)
                        .values(seat.before().map(Employee::id), seat.after().map(Employee::id));
            case Difference.StartChanged start ->
                about(Kind.START, start.session().getId(), difference, sentence)
                        .values(
                                start.before().map(ReportedDifference::moment),
                                start.after().map(ReportedDifference::moment));
            case Difference.PlacementChanged placement ->
                about(Kind.PLACEMENT, placement.employee().id(), difference, sentence)
                        .on(placement.day())
                        .values(
                                placement.before().map(Office::id),
                                placement.after().map(Office::id));
            case Difference.SessionGained gained ->
                about(Kind.SESSION_GAINED, gained.session().getId(), difference, sentence);
            case Difference.SessionLost lost ->
                about(Kind.SESSION_LOST, lost.session().getId(), difference, sentence);
        };
    }

    private static ReportedDifference about(Kind kind, String id, Difference difference, String sentence) {
        return new ReportedDifference(
                kind, id, Optional.empty(), Optional.empty(), Optional.empty(), difference.employees(), sentence);
    }

    private ReportedDifference values(Optional<String> from, Optional<String> to) {
        return new ReportedDifference(kind, about, day, from, to, employees, sentence);
    }

    private ReportedDifference on(int weekday) {
        var text = Optional.of(Weekday.of(weekday).text());
        return new ReportedDifference(kind, about, text, before, after, employees, sentence);
    }

    private static String moment(int minuteOfWeek) {
        return WeekMoment.of(minuteOfWeek).toString();
    }
}
