package dk.naerplan.datasets.report;

import dk.naerplan.solver.scenario.study.Curve;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many days a week should be local.
 *
 * @param curves by the id of the figure
 */
public record ReportedLocalDays(String dataSet, Map<String, ReportedCurve> curves) implements ReportedStudy {

    /**
     * What becomes of one figure with more local days.
     *
     * @param medians from no local days on
     * @param spread how far the seeds differ at most
     * @param knee the number of local days at which the curve bends, when that is clearer than what the seeds differ by
     */
    public record ReportedCurve(List<Double> medians, double spread, OptionalInt knee) {

        public ReportedCurve {
            medians = List.copyOf(medians);
        }
    }

    /** @param curves from no local days on, one day more each time */
    public static ReportedLocalDays of(String dataSet, List<Curve> curves) {
        var reported = new LinkedHashMap<String, ReportedCurve>();
        curves.forEach(curve ->
                reported.put(curve.figure().id(), new ReportedCurve(curve.medians(), curve.spread(), curve.knee())));
        return new ReportedLocalDays(dataSet, reported);
    }
}
