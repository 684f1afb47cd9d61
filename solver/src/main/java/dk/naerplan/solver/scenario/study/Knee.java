package dk.naerplan.solver.scenario.study;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where a curve bends: the place that is furthest from the straight line between its ends, as Satopää and others find it ("Finding a
 * kneedle in a haystack", 2011), for evenly spaced places.
 */
public final class Knee {

    private Knee() {}

    /**
     * The place of the knee, from 0; empty when no place is further from the line than the noise.
     *
     * @param curve values, one for each place
     * @param noise what a value may differ by without meaning anything, 0 or more
     */
    public static OptionalInt of(List<Double> curve, double noise) {
        int last = curve.size() - 1;
        int knee = -1;
        double furthest = noise;
        for (int place = 1; place < last; place++) {
            double line = curve.getFirst() + (curve.get(last) - curve.getFirst()) * place / last;
            double distance = Math.abs(curve.get(place) - line);
            if (distance > furthest + 1e-9) {
                furthest = distance;
                knee = place;
            }
        }
        return knee < 0 ? OptionalInt.empty() : OptionalInt.of(knee);
    }
}
