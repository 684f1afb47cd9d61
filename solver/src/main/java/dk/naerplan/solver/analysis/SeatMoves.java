package dk.naerplan.solver.analysis;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tries where one seat could go: to somebody else, to another time of its session, or both. Works on a copy; locks do not hold
 * here. Scores are quick and tell how good a move is, effects tell why.
 */
public final class SeatMoves implements AutoCloseable {

    private final StreamJudge judge;
    private final Assignment seat;
    private final Move now;
    private final HardMediumSoftLongScore score;
    private @Nullable List<Finding> findings;

    /**
     * Who has the seat then, and when its session starts.
     *
     * @param start minute of the week
     */
    public record Move(
            @Nullable Employee employee, @Nullable Integer start) {}

    /** @throws NoSuchElementException when the roster has no such seat */
    public SeatMoves(Roster roster, String seatId) {
        judge = new StreamJudge(roster);
        seat = judge.roster().getAssignments().stream()
                .filter(candidate -> candidate.getId().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "The roster has no seat (%s).\n".formatted(seatId) + "Maybe somebody else has changed it."));
        now = new Move(seat.getEmployee(), seat.getSession().getStart());
        score = judge.score();
    }

    /** How it is. */
    public Move now() {
        return now;
    }

    /** What the move would do to the score; above zero when the roster gets better. */
    public HardMediumSoftLongScore difference(Move move) {
        make(move);
        HardMediumSoftLongScore difference = judge.score().subtract(score);
        make(now);
        return difference;
    }

    /** What the move would do to each rule. */
    public Effect effect(Move move) {
        if (findings == null) {
            judge.score();
            findings = new ArrayList<>(judge.findings());
        }
        make(move);
        Effect effect = Effect.between(score, findings, judge.score(), judge.findings());
        make(now);
        return effect;
    }

    private void make(Move move) {
        if (seat.getEmployee() != move.employee()) {
            judge.change(seat, "employee", () -> seat.setEmployee(move.employee()));
        }
        Session session = seat.getSession();
        if (!Objects.equals(session.getStart(), move.start())) {
            judge.change(session, "start", () -> session.setStart(move.start()));
        }
    }

    @Override
    public void close() {
        judge.close();
    }
}
