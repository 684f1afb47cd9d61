package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** When a session starts: one literal for each start that it can have, none when it is locked without a start. */
final class SessionChoice {

    private final Logic logic;
    private final Session session;
    private final List<Integer> starts;
    private final List<Literal> at;
    private final LinearArgument start;
    private final Map<BitSet, Literal> groups = new HashMap<>();

    SessionChoice(Logic logic, Session session) {
        this.logic = logic;
        this.session = session;
        this.starts = startsOf(session);
        this.at = starts.size() == 1
                ? List.of(logic.yes())
                : starts.stream()
                        .map(minute -> (Literal) logic.literal(session.getId() + "@" + minute))
                        .toList();
        this.start = starts.size() > 1 ? newStart() : LinearExpr.constant(starts.isEmpty() ? 0 : starts.getFirst());
    }

    /** The allowed starts, and the present one when it lies outside; only the present one when the session is frozen. */
    private static List<Integer> startsOf(Session session) {
        Integer present = session.getStart();
        var starts = new TreeSet<>(session.isFrozen() ? List.of() : session.getAllowedStarts());
        if (present != null) {
            starts.add(present);
        }
        return List.copyOf(starts);
    }

    private IntVar newStart() {
        long[] values = starts.stream().mapToLong(Integer::longValue).toArray();
        IntVar variable = logic.model().newIntVarFromDomain(Domain.fromValues(values), session.getId());
        logic.model().addExactlyOne(at);
        for (int i = 0; i < values.length; i++) {
            logic.model().addEquality(variable, values[i]).onlyEnforceIf(at.get(i));
        }
        return variable;
    }

    Session session() {
        return session;
    }

    /** Ascending minutes of the week; empty when the session is locked without a start. */
    List<Integer> starts() {
        return starts;
    }

    boolean isStarted() {
        return !starts.isEmpty();
    }

    LinearArgument start() {
        return start;
    }

    /** A literal for each start. */
    Map<Integer, Literal> options() {
        var options = new LinkedHashMap<Integer, Literal>();
        for (int i = 0; i < starts.size(); i++) {
            options.put(starts.get(i), at.get(i));
        }
        return options;
    }

    /** Ascending days on which the session can start. */
    List<Integer> days() {
        return starts.stream().map(WeekTime::dayOf).distinct().toList();
    }

    Literal on(int day) {
        return among(start -> WeekTime.dayOf(start) == day);
    }

    /** Whether the session starts at one of the minutes that the predicate accepts. */
    Literal among(IntPredicate accepted) {
        var chosen = new BitSet();
        IntStream.range(0, starts.size())
                .filter(i -> accepted.test(starts.get(i)))
                .forEach(chosen::set);
        return switch (chosen.cardinality()) {
            case 0 -> logic.no();
            case 1 -> at.get(chosen.nextSetBit(0));
            default ->
                chosen.cardinality() == starts.size() ? logic.yes() : groups.computeIfAbsent(chosen, this::newGroup);
        };
    }

    private Literal newGroup(BitSet chosen) {
        Literal group = logic.literal("");
        Literal[] members = chosen.stream().mapToObj(at::get).toArray(Literal[]::new);
        logic.model().addEquality(LinearExpr.sum(members), group);
        return group;
    }
}
