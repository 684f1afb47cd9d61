package dk.naerplan.datasets.report;

import dk.naerplan.solver.scenario.study.Gain;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.List;
import java.util.function.Function;

/**
 * What training and new colleagues would bring.
 *
 * @param choices the best score first; {@code unchanged} is the week without any of them
 */
public record ReportedStaff(String dataSet, List<ReportedChoice> choices) implements ReportedStudy {

    /** The name of the week without a change. */
    public static final String UNCHANGED = "unchanged";

    /**
     * What one change brings against the unchanged week, by the medians over the seeds.
     *
     * @param choice what is changed
     * @param emptySeatsGain by how much the cost of empty seats falls
     * @param coverageGain percentage points
     * @param costGain by how much the other costs fall
     * @param difference whether it is more than what the seeds differ by
     */
    public record ReportedChoice(
            String choice, double emptySeatsGain, double coverageGain, double costGain, boolean difference) {}

    public ReportedStaff {
        choices = List.copyOf(choices);
    }

    /** @param names what the change of a trial is called, {@link #UNCHANGED} without any */
    public static ReportedStaff of(String dataSet, List<Gain> ranked, Function<Trial, String> names) {
        return new ReportedStaff(
                dataSet,
                ranked.stream()
                        .map(gain -> new ReportedChoice(
                                names.apply(gain.trial()),
                                gain.emptySeats(),
                                gain.coverage(),
                                gain.cost(),
                                gain.isDifferent()))
                        .toList());
    }
}
