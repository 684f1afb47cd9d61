package dk.naerplan.solver.scenario.trial;

import java.util.Collection;

/** Where the values of a figure lie between seeds; the median of an even number of values is the mean of the middle two. */
public record Spread(double median, double least, double greatest) {

    /**
     * @param values at least one
     * @throws IllegalArgumentException without values
     */
    public static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "A spread needs values.\nMaybe leave out variants without a finished search.");
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    public double width() {
        return greatest - least;
    }

    /** Whether the medians are further apart than the seeds of either are. */
    public boolean differsFrom(Spread other) {
        double distance = Math.abs(median - other.median);
        return distance > 0 && distance >= Math.max(width(), other.width());
    }
}
