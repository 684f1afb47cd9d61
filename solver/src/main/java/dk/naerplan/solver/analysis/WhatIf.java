package dk.naerplan.solver.analysis;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Difference.PlacementChanged;
import dk.naerplan.solver.analysis.Difference.SeatChanged;
import dk.naerplan.solver.analysis.Difference.SessionGained;
import dk.naerplan.solver.analysis.Difference.SessionLost;
import dk.naerplan.solver.analysis.Difference.StartChanged;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tries changes on a copy of a roster, and says what each would do. Locks do not hold here. */
public final class WhatIf implements AutoCloseable {

    private final StreamJudge judge;
    private final HardMediumSoftLongScore score;
    private final List<Finding> findings;

    public WhatIf(Roster roster) {
        judge = new StreamJudge(roster);
        score = judge.score();
        findings = judge.findings();
    }

    /** What it would do to put the employee, or nobody, on the seat. */
    public Effect give(Assignment seat, @Nullable Employee taker) {
        Assignment own = find(judge.roster().getAssignments(), Assignment::getId, seat.getId());
        return effect(List.of(new Step<>(own, "employee", own.getEmployee(), taker, own::setEmployee)));
    }

    /** What it would do to start the session at a minute of the week. */
    public Effect begin(Session session, int start) {
        Session own = find(judge.roster().getSessions(), Session::getId, session.getId());
        return effect(List.of(new Step<>(own, "start", own.getStart(), start, own::setStart)));
    }

    /** What it would do to place the employee at the office that day. */
    public Effect place(Placement placement, Office office) {
        Placement own = find(judge.roster().getPlacements(), Placement::getId, placement.getId());
        return effect(List.of(new Step<>(own, "office", own.getOffice(), office, own::setOffice)));
    }

    /**
     * What it would do to make all these changes at once, for example a part of what a search has found. What is demanded can
     * not be tried: sessions that come or go are left out.
     */
    public Effect all(List<Difference> changes) {
        var steps = new ArrayList<Step<?>>();
        changes.forEach(change -> step(change).ifPresent(steps::add));
        return effect(steps);
    }

    private Optional<Step<?>> step(Difference change) {
        return switch (change) {
            case SeatChanged(var seat, var before, var after) -> {
                Assignment own = find(judge.roster().getAssignments(), Assignment::getId, seat.getId());
                Employee taker = after.map(employee -> find(judge.roster().getEmployees(), Employee::id, employee.id()))
                        .orElse(null);
                yield Optional.of(new Step<>(own, "employee", own.getEmployee(), taker, own::setEmployee));
            }
            case StartChanged(var session, var before, var after, var employees) -> {
                Session own = find(judge.roster().getSessions(), Session::getId, session.getId());
                yield Optional.of(new Step<>(own, "start", own.getStart(), after.orElse(null), own::setStart));
            }
            case PlacementChanged(var employee, int day, var before, var after) -> {
                Placement own = find(judge.roster().getPlacements(), Placement::getId, Placement.idOf(employee, day));
                yield Optional.of(new Step<>(own, "office", own.getOffice(), after.orElse(null), own::setOffice));
            }
            case SessionGained gained -> Optional.empty();
            case SessionLost lost -> Optional.empty();
        };
    }

    private Effect effect(List<? extends Step<?>> steps) {
        steps.forEach(step -> step.make(judge));
        Effect effect = Effect.between(score, findings, judge.score(), judge.findings());
        steps.reversed().forEach(step -> step.takeBack(judge));
        return effect;
    }

    private static <E> E find(List<E> entities, Function<E, String> id, String wanted) {
        return entities.stream()
                .filter(entity -> id.apply(entity).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "The roster has no (%s).\n".formatted(wanted) + "Maybe it comes from another roster."));
    }

    @Override
    public void close() {
        judge.close();
    }

    /** One variable of one entity, with its value now and then. */
    private record Step<T>(
            Object entity,
            String variable,
            @Nullable T now,
            @Nullable T then,
            Consumer<@Nullable T> setter) {

        void make(StreamJudge judge) {
            judge.change(entity, variable, () -> setter.accept(then));
        }

        void takeBack(StreamJudge judge) {
            judge.change(entity, variable, () -> setter.accept(now));
        }
    }
}
