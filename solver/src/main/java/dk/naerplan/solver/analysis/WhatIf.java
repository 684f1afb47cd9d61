package dk.naerplan.solver.analysis;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tries single changes on a copy of a roster, and says what each would do. Locks do not hold here. */
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
        return effect(own, "employee", own.getEmployee(), taker, own::setEmployee);
    }

    /** What it would do to start the session at a minute of the week. */
    public Effect begin(Session session, int start) {
        Session own = find(judge.roster().getSessions(), Session::getId, session.getId());
        return effect(own, "start", own.getStart(), start, own::setStart);
    }

    /** What it would do to place the employee at the office that day. */
    public Effect place(Placement placement, Office office) {
        Placement own = find(judge.roster().getPlacements(), Placement::getId, placement.getId());
        return effect(own, "office", own.getOffice(), office, own::setOffice);
    }

    private <T> Effect effect(
            Object entity, String variable, @Nullable T now, @Nullable T then, Consumer<@Nullable T> setter) {
        judge.change(entity, variable, () -> setter.accept(then));
        Effect effect = Effect.between(score, findings, judge.score(), judge.findings());
        judge.change(entity, variable, () -> setter.accept(now));
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
}
