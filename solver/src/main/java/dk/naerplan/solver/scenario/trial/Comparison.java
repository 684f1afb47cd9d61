package dk.naerplan.solver.scenario.trial;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Trials side by side. A difference that is smaller than the spread between the seeds of either is no difference. */
public record Comparison(List<Trial> trials) {

    public Comparison {
        trials = List.copyOf(trials);
    }

    /** How a figure of one variant stands to that of another. */
    public enum Verdict {
        HIGHER,
        LOWER,
        NO_DIFFERENCE
    }

    public static Verdict verdict(Trial trial, Trial against, Figure figure) {
        Spread one = trial.of(figure);
        Spread other = against.of(figure);
        if (!one.differsFrom(other)) {
            return Verdict.NO_DIFFERENCE;
        }
        return one.median() > other.median() ? Verdict.HIGHER : Verdict.LOWER;
    }

    public Optional<Trial> of(String variant) {
        return trials.stream().filter(trial -> trial.variant().equals(variant)).findFirst();
    }

    /** The best variant, and those that can be told apart from the worst one but not from it; empty when the two are alike. */
    public Set<String> best(Figure figure) {
        return at(figure, (one, other) -> figure.compare(one, other));
    }

    /** The worst variant, and those that can be told apart from the best one but not from it; empty when the two are alike. */
    public Set<String> worst(Figure figure) {
        return at(figure, (one, other) -> figure.compare(other, one));
    }

    private Set<String> at(Figure figure, Comparator<Double> order) {
        Comparator<Trial> byMedian =
                Comparator.comparing(trial -> trial.of(figure).median(), order);
        if (trials.isEmpty() || !figure.isJudged()) {
            return Set.of();
        }
        Trial end = trials.stream().max(byMedian).orElseThrow();
        Trial otherEnd = trials.stream().min(byMedian).orElseThrow();
        if (verdict(end, otherEnd, figure) == Verdict.NO_DIFFERENCE) {
            return Set.of();
        }
        var same = new LinkedHashSet<String>();
        trials.stream()
                .filter(trial -> verdict(end, trial, figure) == Verdict.NO_DIFFERENCE)
                .filter(trial -> verdict(otherEnd, trial, figure) != Verdict.NO_DIFFERENCE)
                .map(Trial::variant)
                .forEach(same::add);
        return same;
    }
}
