package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.CompositeMove;
import ai.timefold.solver.core.impl.heuristic.move.Move;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.Collections;
import java.util.Iterator;
import java.util.Random;

/**
 * An endless supply of random moves of every kind. One source instead of a union of selectors: Timefold asks every selector
 * of a union for a move at every step, also those whose turn it is not.
 */
public final class RosterMoves implements MoveIteratorFactory<Roster, Move<Roster>> {

    /** From this weight on, a deviation from what is published costs more than it can win on all other soft rules together. */
    public static final long DEVIATION_WEIGHT = 10_000_000;

    private static final int ATTEMPTS = 10_000;

    private MoveMix mix = MoveMix.NOTHING;

    @Override
    public void phaseStarted(ScoreDirector<Roster> director) {
        var roster = WorkingRoster.of(director);
        long deviation = RuleWeights.in(director.getWorkingSolution(), RosterRule.STABILITY);
        mix = deviation < DEVIATION_WEIGHT ? MoveMix.of(roster) : MoveMix.ofRepair(roster);
    }

    @Override
    public void phaseEnded(ScoreDirector<Roster> director) {
        mix = MoveMix.NOTHING;
    }

    /** Timefold gives up after ten times as many moves that change nothing. */
    @Override
    public long getSize(ScoreDirector<Roster> director) {
        return ATTEMPTS;
    }

    @Override
    public Iterator<Move<Roster>> createOriginalMoveIterator(ScoreDirector<Roster> director) {
        throw new UnsupportedOperationException("Moves of a roster come in random order only.");
    }

    @Override
    public Iterator<Move<Roster>> createRandomMoveIterator(ScoreDirector<Roster> director, Random random) {
        return mix.isEmpty() ? Collections.emptyIterator() : new RandomMoves(mix, random);
    }

    private record RandomMoves(MoveMix mix, Random random) implements Iterator<Move<Roster>> {

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Move<Roster> next() {
            return CompositeMove.buildMove(mix.pick(random).propose(random));
        }
    }
}
