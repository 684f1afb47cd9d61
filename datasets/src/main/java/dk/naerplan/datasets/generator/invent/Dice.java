package dk.naerplan.datasets.generator.invent;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random choices that the seed decides: {@link Random} is specified to the bit. */
public final class Dice {

    private static final long MIXING = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Own dice for each purpose, so that a change in one part of a data set leaves the others alone. */
    public static Dice of(long seed, String purpose) {
        return new Dice(((seed + 1) * MIXING) ^ (purpose.hashCode() * MIXING));
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** From 0 up to, but not, 1. */
    public double share() {
        return random.nextDouble();
    }

    /** From {@code least} up to {@code most}. */
    public double between(double least, double most) {
        return least + (most - least) * share();
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** All values in another order. */
    public <T> List<T> shuffled(List<T> values) {
        var mixed = new ArrayList<T>(values);
        for (int last = mixed.size() - 1; last > 0; last--) {
            T value = mixed.set(random.nextInt(last + 1), mixed.get(last));
            mixed.set(last, value);
        }
        return mixed;
    }

    /** A multiple of the step, both ends included. */
    public int step(int least, int most, int step) {
        return between(least / step, most / step) * step;
    }
}
