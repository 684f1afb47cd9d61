package dk.naerplan.ui.history;

import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Optional;

/** Differences between two rosters of the same week as sentences, for example those that come at short notice. */
public final class DifferenceTexts {

    private final Texts texts;
    private final WeekTexts week;

    public DifferenceTexts(Texts texts) {
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    public String of(Difference difference) {
        return switch (difference) {
            case Difference.SeatChanged seat ->
                item(
                        texts.of("change.seat", session(seat.seat().getSession()), number(seat)),
                        fromTo(seat.before().map(Employee::name), seat.after().map(Employee::name)));
            case Difference.StartChanged start ->
                item(
                        texts.of("change.start", name(start.session())),
                        fromTo(start.before().map(this::moment), start.after().map(this::moment)));
            case Difference.PlacementChanged placement ->
                item(
                        texts.of("change.placement", placement.employee().name(), week.day(placement.day())),
                        fromTo(
                                placement.before().map(Office::name),
                                placement.after().map(Office::name)));
            case Difference.SessionGained gained -> item(session(gained.session()), texts.of("change.added"));
            case Difference.SessionLost lost -> item(session(lost.session()), texts.of("change.removed"));
        };
    }

    private String item(String subject, String said) {
        return texts.of("change.item", subject, said);
    }

    private String fromTo(Optional<String> before, Optional<String> after) {
        String nothing = texts.of("change.nothing");
        return texts.of("change.fromTo", before.orElse(nothing), after.orElse(nothing));
    }

    private String session(Session session) {
        Integer start = session.getStart();
        return start == null ? name(session) : name(session) + " (" + moment(start) + ")";
    }

    private static String name(Session session) {
        return session.getActivity().name();
    }

    private String moment(int minuteOfWeek) {
        return week.shortDay(WeekTime.dayOf(minuteOfWeek)) + " " + WeekTexts.clock(minuteOfWeek);
    }

    /** The seat's running number in its session. */
    private static String number(Difference.SeatChanged seat) {
        String id = seat.seat().getId();
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
