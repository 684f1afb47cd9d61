package dk.naerplan.solver.scenario.study;

import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.Comparator;
import java.util.List;

/**
 * What a change brings against the same week without it, by the medians; more is better.
 *
 * @param emptySeats by how much the cost of empty seats falls
 * @param coverage percentage points
 * @param cost by how much the other costs fall
 */
public record Gain(Trial trial, double emptySeats, double coverage, double cost, boolean isDifferent) {

    /** The best score first, whether it is better than without or not. */
    public static List<Gain> ranked(List<Trial> trials, Trial without) {
        return trials.stream()
                .sorted(Comparator.comparing(
                                (Trial trial) -> trial.median().result().score())
                        .reversed())
                .map(trial -> of(trial, without))
                .toList();
    }

    public static Gain of(Trial trial, Trial without) {
        return new Gain(
                trial,
                more(without, trial, Figure.EMPTY_SEATS),
                more(trial, without, Figure.COVERAGE),
                more(without, trial, Figure.COST),
                differs(trial, without, Figure.EMPTY_SEATS) || differs(trial, without, Figure.COST));
    }

    private static double more(Trial one, Trial other, Figure figure) {
        return one.of(figure).median() - other.of(figure).median();
    }

    private static boolean differs(Trial trial, Trial without, Figure figure) {
        return Comparison.verdict(trial, without, figure) != Verdict.NO_DIFFERENCE;
    }
}
