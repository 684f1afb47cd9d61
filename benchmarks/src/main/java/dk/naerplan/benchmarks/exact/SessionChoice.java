package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When a session starts: a minute of the week among those that it can have, and one literal for each possible day. */
final class SessionChoice {

    private final Logic logic;
    private final Session session;
    private final int[] starts;
    private final @Nullable IntVar variable;
    private final Map<Integer, DayStarts> days = new LinkedHashMap<>();
    private final Map<BitSet, Literal> groups = new HashMap<>();

    /** The starts on one day, as positions in all starts. */
    private record DayStarts(Literal chosen, BitSet positions) {}

    SessionChoice(Logic logic, Session session) {
        this.logic = logic;
        this.session = session;
        this.starts = startsOf(session);
        this.variable = starts.length < 2
                ? null
                : logic.model()
                        .newIntVarFromDomain(
                                Domain.fromValues(
                                        IntStream.of(starts).asLongStream().toArray()),
                                session.getId());
        addDays();
    }

    /** The allowed starts, and the present one when it lies outside; only the present one when the session is frozen. */
    private static int[] startsOf(Session session) {
        Integer present = session.getStart();
        var starts = new TreeSet<>(session.isFrozen() ? List.of() : session.getAllowedStarts());
        if (present != null) {
            starts.add(present);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addDays() {
        var positions = new LinkedHashMap<Integer, BitSet>();
        for (int i = 0; i < starts.length; i++) {
            positions
                    .computeIfAbsent(WeekTime.dayOf(starts[i]), day -> new BitSet())
                    .set(i);
        }
        positions.forEach((day, own) -> {
            Literal chosen = positions.size() == 1 ? logic.yes() : literal(own, session.getId() + "@" + day);
            days.put(day, new DayStarts(chosen, own));
        });
        if (days.size() > 1) {
            logic.model()
                    .addExactlyOne(days.values().stream().map(DayStarts::chosen).toList());
        }
    }

    Session session() {
        return session;
    }

    /** Ascending minutes of the week; empty when the session is locked without a start. */
    List<Integer> starts() {
        return IntStream.of(starts).boxed().toList();
    }

    boolean isStarted() {
        return starts.length > 0;
    }

    LinearArgument start() {
        return variable != null ? variable : LinearExpr.constant(starts.length == 0 ? 0 : starts[0]);
    }

    /** The start as a variable; {@code null} when there is no choice. */
    @Nullable
    IntVar variable() {
        return variable;
    }

    /** Ascending days on which the session can start. */
    List<Integer> days() {
        return List.copyOf(days.keySet());
    }

    Literal on(int day) {
        DayStarts own = days.get(day);
        return own == null ? logic.no() : own.chosen();
    }

    Literal at(int minute) {
        return among(start -> start == minute);
    }

    /** Whether the session starts at one of the minutes that the predicate accepts. */
    Literal among(IntPredicate accepted) {
        var chosen = new BitSet();
        IntStream.range(0, starts.length).filter(i -> accepted.test(starts[i])).forEach(chosen::set);
        if (chosen.cardinality() == starts.length) {
            return logic.yes();
        }
        Literal known = groups.get(chosen);
        return known != null ? known : newGroup(chosen);
    }

    private Literal newGroup(BitSet chosen) {
        var parts = new ArrayList<Literal>();
        for (DayStarts day : days.values()) {
            var part = (BitSet) chosen.clone();
            part.and(day.positions());
            if (!part.isEmpty()) {
                parts.add(partOfDay(day, part));
            }
        }
        Literal group = logic.oneOf(parts);
        groups.put(chosen, group);
        return group;
    }

    private Literal partOfDay(DayStarts day, BitSet part) {
        if (part.equals(day.positions())) {
            return day.chosen();
        }
        return groups.computeIfAbsent(part, key -> {
            Literal literal = literal(part, "");
            if (!logic.isTrue(day.chosen())) {
                logic.model().addImplication(literal, day.chosen());
            }
            return literal;
        });
    }

    /** Whether the start is at one of the positions. */
    private Literal literal(BitSet positions, String name) {
        if (variable == null) {
            return positions.isEmpty() ? logic.no() : logic.yes();
        }
        Literal literal = logic.literal(name);
        Domain inside =
                Domain.fromValues(positions.stream().mapToLong(i -> starts[i]).toArray());
        logic.model().addLinearExpressionInDomain(variable, inside).onlyEnforceIf(literal);
        logic.model()
                .addLinearExpressionInDomain(variable, inside.complement().intersectionWith(variable.getDomain()))
                .onlyEnforceIf(literal.not());
        return literal;
    }
}
