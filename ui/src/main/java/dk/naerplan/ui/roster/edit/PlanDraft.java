package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.format.mapping.SeatIds;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.WeekTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is decided in a document, being changed. Decisions that say nothing are left out. */
final class PlanDraft {

    private static final SeatPlan NOBODY = new SeatPlan(Optional.empty(), false);

    private final DataSet document;
    private final Map<String, SessionPlan> sessions;
    private final Map<String, SessionPlan> published;
    private final Map<String, Map<Weekday, PlacementPlan>> placements;

    PlanDraft(DataSet document) {
        this.document = document;
        RosterData roster = document.roster();
        sessions = new LinkedHashMap<>(roster.sessions());
        published = new LinkedHashMap<>(roster.baseline().sessions());
        placements = new LinkedHashMap<>(roster.placements());
    }

    DataSet document() {
        RosterData roster = document.roster();
        return document.withRoster(new RosterData(
                roster.state(),
                sessions,
                placements,
                new BaselineData(published, roster.baseline().placements())));
    }

    void changeSession(String id, UnaryOperator<SessionPlan> change) {
        SessionPlan changed = change.apply(sessions.getOrDefault(id, SessionPlan.EMPTY));
        if (changed.equals(SessionPlan.EMPTY)) {
            sessions.remove(id);
        } else {
            sessions.put(id, changed);
        }
    }

    void changeSeat(String id, UnaryOperator<SeatPlan> change) {
        changeSeat(SeatIds.sessionIn(id), SeatIds.numberIn(id), change);
    }

    private void changeSeat(String session, int number, UnaryOperator<SeatPlan> change) {
        changeSession(session, plan -> {
            var seats = new LinkedHashMap<>(plan.seats());
            SeatPlan changed = change.apply(seats.getOrDefault(number, NOBODY));
            if (changed.equals(NOBODY)) {
                seats.remove(number);
            } else {
                seats.put(number, changed);
            }
            return new SessionPlan(plan.start(), plan.pinned(), seats);
        });
    }

    void emptySeat(String session, int number) {
        changeSeat(session, number, plan -> NOBODY);
    }

    void lockSeat(String session, int number, boolean locked) {
        changeSeat(session, number, plan -> new SeatPlan(plan.employee(), locked));
    }

    /** Without a time there is nothing to lock. */
    void lockStart(PlannedSession session, boolean locked) {
        if (locked) {
            session.start()
                    .ifPresent(start -> changeSession(
                            session.id(), plan -> new SessionPlan(Optional.of(start), true, plan.seats())));
        } else {
            changeSession(session.id(), plan -> new SessionPlan(plan.start(), false, plan.seats()));
        }
    }

    void lockSession(PlannedSession session, boolean locked) {
        lockStart(session, locked);
        session.plan().seats().forEach((number, seat) -> {
            if (!locked || seat.employee().isPresent()) {
                lockSeat(session.id(), number, locked);
            }
        });
    }

    void changePlacement(
            String employee, Weekday day, Function<Optional<PlacementPlan>, Optional<PlacementPlan>> change) {
        var days = new LinkedHashMap<>(placements.getOrDefault(employee, Map.of()));
        Optional<PlacementPlan> before = Optional.ofNullable(days.get(day));
        change.apply(before).ifPresentOrElse(after -> days.put(day, after), () -> days.remove(day));
        if (days.isEmpty()) {
            placements.remove(employee);
        } else {
            placements.put(employee, days);
        }
    }

    void lockPlacement(String employee, Weekday day, boolean locked) {
        changePlacement(employee, day, plan -> plan.map(known -> new PlacementPlan(known.office(), locked)));
    }

    /** Leaves out what is decided of a session. */
    void forget(String session) {
        sessions.remove(session);
    }

    /** Leaves out where somebody sits on days without work. */
    void dropLostPlacements(String employee) {
        Set<String> left = RosterMapper.toRoster(document).getPlacements().stream()
                .map(Placement::getId)
                .collect(Collectors.toUnmodifiableSet());
        for (Weekday day : Weekday.values()) {
            if (!left.contains(employee + "@" + day.index())) {
                changePlacement(employee, day, plan -> Optional.empty());
            }
        }
    }

    /** Leaves out what a session that has been changed can not have any more, and holds it at its time if that is fixed. */
    void fit(String id, PlannedSession session, Optional<WeekMoment> fixed) {
        changeSession(id, plan -> fitted(plan, session, fixed));
        if (published.containsKey(id)) {
            published.put(id, fitted(published.get(id), session, Optional.empty()));
        }
    }

    private static SessionPlan fitted(SessionPlan plan, PlannedSession session, Optional<WeekMoment> fixed) {
        Optional<WeekMoment> start = plan.start().map(fixed::orElse).filter(moment -> ends(moment, session));
        var seats = new LinkedHashMap<>(plan.seats());
        seats.keySet().removeIf(number -> number > session.demanded().seatCount());
        return new SessionPlan(start, plan.pinned() && start.isPresent(), seats);
    }

    private static boolean ends(WeekMoment start, PlannedSession session) {
        return start.time().minute() + session.duration() <= WeekTime.MINUTES_PER_DAY;
    }
}
