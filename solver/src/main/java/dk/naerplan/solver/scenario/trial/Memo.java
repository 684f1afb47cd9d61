package dk.naerplan.solver.scenario.trial;

import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What a comparison comes to: for every variant but the base, how it stands to the base in the figures that people decide by. Each
 * remark carries the figures that it rests on; putting it into words is the caller's.
 */
public record Memo(List<Remark> remarks) {

    private static final List<Figure> DECIDED_BY = List.of(
            Figure.BROKEN_RULES,
            Figure.COVERAGE,
            Figure.CLOSENESS,
            Figure.COORDINATION,
            Figure.PRESENCE,
            Figure.FACES,
            Figure.RESPONSE,
            Figure.TRAVEL);

    public Memo {
        remarks = List.copyOf(remarks);
    }

    /** Differences first, in the order of the figures; then the figures without one. */
    public static Memo of(Comparison comparison, Trial base) {
        var remarks = new ArrayList<Remark>();
        for (Trial trial : comparison.trials()) {
            if (!trial.variant().equals(base.variant())) {
                List<Remark> own = DECIDED_BY.stream()
                        .map(figure -> remark(trial, base, figure))
                        .toList();
                own.stream().filter(Memo::isDifference).forEach(remarks::add);
                own.stream().filter(remark -> !isDifference(remark)).forEach(remarks::add);
            }
        }
        return new Memo(remarks);
    }

    private static Remark remark(Trial trial, Trial base, Figure figure) {
        return new Remark(
                trial.variant(),
                base.variant(),
                figure,
                Comparison.verdict(trial, base, figure),
                base.of(figure).median(),
                trial.of(figure).median());
    }

    private static boolean isDifference(Remark remark) {
        return remark.verdict() != Verdict.NO_DIFFERENCE;
    }
}
