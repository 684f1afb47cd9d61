package dk.naerplan.benchmarks.bench.result;

import java.util.Collection;
import java.util.Optional;

/**
 * Where measured values lie. Quartiles are interpolated linearly between neighbours (type 7 of Hyndman and Fan, 1996, as R and
 * NumPy do).
 *
 * @param count of the values, 1 or more
 */
public record Spread(int count, double least, double lowerQuartile, double median, double upperQuartile, double most) {

    /** Empty when there are no values. */
    public static Optional<Spread> of(Collection<Double> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Optional.of(new Spread(
                sorted.length,
                sorted[0],
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                sorted[sorted.length - 1]));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
