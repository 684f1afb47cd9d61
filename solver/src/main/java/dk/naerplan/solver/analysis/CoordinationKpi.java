package dk.naerplan.solver.analysis;

import java.util.List;

/**
 * How well the areas hang together.
 *
 * @param links weight of the links that are bridged
 * @param representations areas represented at forums that must represent them
 * @param overview minutes of overview up to each day's target
 * @param standIns areas with at least two employees, of those with at least one
 */
public record CoordinationKpi(Ratio links, Ratio representations, Ratio overview, Ratio standIns) {

    public List<Ratio> parts() {
        return List.of(links, representations, overview, standIns);
    }

    /** Mean of the parts that have something to measure, in percent; 100 when none has. */
    public double index() {
        return parts().stream()
                .filter(Ratio::isMeasured)
                .mapToDouble(Ratio::percent)
                .average()
                .orElse(100.0);
    }
}
