package dk.naerplan.datasets.report;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** A score, 0 or below on each level: hard rules, coverage, and what is good for people and areas. */
public record Score(long hard, long medium, long soft) {

    public static Score of(HardMediumSoftLongScore score) {
        return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }
}
