package dk.naerplan.ui.roster.act;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.SeatMoves.Move;
import dk.naerplan.ui.roster.board.Grade;

/**
 * Somewhere a seat could go.
 *
 * @param difference of the score; above zero when the plan gets better
 */
record Target(Move move, HardMediumSoftLongScore difference) {

    Grade grade() {
        return grade(difference);
    }

    static Grade grade(HardMediumSoftLongScore difference) {
        if (difference.hardScore() < 0) {
            return Grade.BREAKING;
        }
        return difference.compareTo(HardMediumSoftLongScore.ZERO) >= 0 ? Grade.GOOD : Grade.POSSIBLE;
    }
}
