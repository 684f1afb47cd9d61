package dk.naerplan.benchmarks.town;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Random choices of one town. */
record Luck(RandomGenerator random) {

    static Luck of(long seed) {
        return new Luck(new SplittableRandom(seed));
    }

    /** Both ends inclusive. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> some(int percent, List<T> values) {
        return values.stream().filter(value -> in(percent)).toList();
    }
}
