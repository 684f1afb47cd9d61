package dk.naerplan.benchmarks.bench;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.benchmarks.bench.contender.Point;
import java.util.Comparator;
import java.util.OptionalLong;

/**
 * What a roster costs, 0 or more on each level; the least is the best.
 *
 * @param hard broken hard rules
 * @param medium missing coverage
 * @param soft all else
 */
public record Cost(long hard, long medium, long soft) implements Comparable<Cost> {

    private static final Comparator<Cost> ORDER =
            Comparator.comparingLong(Cost::hard).thenComparing(Cost::medium).thenComparing(Cost::soft);

    static Cost of(HardMediumSoftLongScore score) {
        return new Cost(-score.hardScore(), -score.mediumScore(), -score.softScore());
    }

    Point after(long millis) {
        return new Point(millis, hard, OptionalLong.of(medium), OptionalLong.of(soft));
    }

    @Override
    public int compareTo(Cost other) {
        return ORDER.compare(this, other);
    }
}
