package dk.naerplan.solver.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** Which part of the score a rule speaks to; a lower level never outweighs a higher one. */
public enum RuleLevel {
    HARD,
    MEDIUM,
    SOFT;

    /** The score of one weighted point on this level. */
    public HardMediumSoftLongScore score(long points) {
        return switch (this) {
            case HARD -> HardMediumSoftLongScore.ofHard(points);
            case MEDIUM -> HardMediumSoftLongScore.ofMedium(points);
            case SOFT -> HardMediumSoftLongScore.ofSoft(points);
        };
    }
}
