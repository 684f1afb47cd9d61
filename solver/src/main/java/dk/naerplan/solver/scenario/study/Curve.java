package dk.naerplan.solver.scenario.study;

import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.List;
import java.util.OptionalInt;

/**
 * What becomes of a figure from one trial to the next.
 *
 * @param medians one for each trial
 * @param spread how far the seeds of one of them differ at most: what a difference must exceed to mean anything
 */
public record Curve(Figure figure, List<Double> medians, double spread) {

    public Curve {
        medians = List.copyOf(medians);
    }

    public static Curve of(Figure figure, List<Trial> trials) {
        return new Curve(
                figure,
                trials.stream().map(trial -> trial.of(figure).median()).toList(),
                trials.stream()
                        .mapToDouble(trial -> trial.of(figure).width())
                        .max()
                        .orElse(0));
    }

    /** The place of the trial at which it bends, from 0. */
    public OptionalInt knee() {
        return medians.isEmpty() ? OptionalInt.empty() : Knee.of(medians, spread);
    }
}
