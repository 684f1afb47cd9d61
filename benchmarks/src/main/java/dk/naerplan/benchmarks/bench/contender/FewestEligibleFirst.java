package dk.naerplan.benchmarks.bench.contender;

import dk.naerplan.solver.domain.Assignment;
import java.util.Comparator;

/** Seats in the order in which a person would fill them: the hardest to fill first. */
public final class FewestEligibleFirst implements Comparator<Assignment> {

    private static final Comparator<Assignment> ORDER = Comparator.comparingInt(
                    (Assignment seat) -> seat.getEligible().size())
            .thenComparing(Assignment::getId);

    @Override
    public int compare(Assignment one, Assignment other) {
        return ORDER.compare(one, other);
    }
}
