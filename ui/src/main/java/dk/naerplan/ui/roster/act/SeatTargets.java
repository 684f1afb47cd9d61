package dk.naerplan.ui.roster.act;

import dk.naerplan.solver.analysis.Effect;
import dk.naerplan.solver.analysis.SeatMoves;
import dk.naerplan.solver.analysis.SeatMoves.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where one seat could go, and what that would do. On another day its session starts when it best can, or at the same time of
 * day where it was not meant to be. For use by one thread at a time.
 */
final class SeatTargets implements AutoCloseable {

    /** How many moves may be tried for all places of the board together. */
    private static final int MOST_TRIALS = 1_500;

    private static final Comparator<Target> BEST = Comparator.comparing(Target::difference);

    private final Roster roster;
    private final Assignment seat;
    private final SeatMoves moves;
    private final Map<Move, Target> tried = new HashMap<>();
    private boolean closed;

    SeatTargets(Roster roster, Assignment seat) {
        this.roster = roster;
        this.seat = seat;
        this.moves = new SeatMoves(roster, seat.getId());
    }

    /** Whether they are those of the seat in the roster, as long as nothing in it changes. */
    boolean areOf(Assignment wanted, Roster now) {
        return roster == now && seat == wanted;
    }

    Assignment seat() {
        return seat;
    }

    /** How it is. */
    Move now() {
        return moves.now();
    }

    synchronized Target at(Move move) {
        requireOpen();
        return tried.computeIfAbsent(move, fresh -> new Target(fresh, moves.difference(fresh)));
    }

    synchronized Effect effect(Move move) {
        requireOpen();
        return moves.effect(move);
    }

    /** The best that the employee, or whoever has the seat when there is none given, can get on a day. */
    Target on(int day, @Nullable Employee taker) {
        return starts(day).stream()
                .map(start -> at(new Move(taker, start)))
                .max(BEST)
                .orElseThrow();
    }

    /** Everybody at the time that the session has, best first. */
    List<Target> people() {
        return roster.getEmployees().stream()
                .map(employee -> at(new Move(employee, seat.getSession().getStart())))
                .sorted(BEST.reversed())
                .toList();
    }

    /** Every time that the session can have, best first, with whoever has the seat. */
    List<Target> times() {
        return seat.getSession().getAllowedStarts().stream()
                .map(start -> at(new Move(seat.getEmployee(), start)))
                .sorted(BEST.reversed())
                .toList();
    }

    Optional<Employee> employee(String id) {
        return roster.getEmployees().stream()
                .filter(employee -> employee.id().equals(id))
                .findFirst();
    }

    /** When the session can start on a day; thinned out when there is much to try. Never empty. */
    private List<Integer> starts(int day) {
        Integer now = seat.getSession().getStart();
        if (now != null && WeekTime.dayOf(now) == day) {
            return List.of(now);
        }
        Interval whole = WeekTime.wholeDay(day);
        List<Integer> allowed = seat.getSession().getAllowedStarts().stream()
                .filter(start -> whole.start() <= start && start < whole.end())
                .toList();
        return allowed.isEmpty() ? List.of(sameTime(day, now)) : thinned(allowed);
    }

    private int sameTime(int day, @Nullable Integer now) {
        int model = now == null ? seat.getSession().getAllowedStarts().getFirst() : now;
        return day * WeekTime.MINUTES_PER_DAY + WeekTime.minuteOfDay(model);
    }

    private List<Integer> thinned(List<Integer> allowed) {
        int most = Math.max(
                1, MOST_TRIALS / (WeekTime.DAYS_PER_WEEK * roster.getEmployees().size()));
        int step = Math.ceilDiv(allowed.size(), most);
        return IntStream.range(0, allowed.size())
                .filter(index -> index % step == 0)
                .mapToObj(allowed::get)
                .toList();
    }

    /** By row, a letter for each day: g, p or b for its grade. */
    Map<String, String> marksOfPeople() {
        var marks = new HashMap<String, String>();
        for (Employee employee : roster.getEmployees()) {
            marks.put(employee.id(), marks(employee));
        }
        return marks;
    }

    /** The same letters when whoever has the seat keeps it. */
    String marksOfDays() {
        return marks(seat.getEmployee());
    }

    private String marks(@Nullable Employee taker) {
        var letters = new ArrayList<String>();
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            letters.add(on(day, taker).grade().mark().substring(0, 1));
        }
        return String.join("", letters);
    }

    @Override
    public synchronized void close() {
        closed = true;
        moves.close();
    }

    private void requireOpen() {
        if (closed) {
            throw new CancellationException("Nobody drags the seat (%s) any more.".formatted(seat.getId()));
        }
    }
}
