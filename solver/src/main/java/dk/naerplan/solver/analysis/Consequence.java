package dk.naerplan.solver.analysis;

import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleJustification;
import java.util.Comparator;
import java.util.Optional;

/**
 * What becomes another in one place of a rule when a roster changes: one group's faces, one employee's way of a day, one seat.
 *
 * @param before what the rule found there; empty when all was well
 * @param after what it finds then; empty when all is well
 * @param cost how much more it costs then; below 0 when less, never 0
 */
public record Consequence(
        RosterRule rule, Optional<RuleJustification> before, Optional<RuleJustification> after, long cost) {

    /** The hard rules first, and of a level the largest. */
    static final Comparator<Consequence> GRAVEST_FIRST = Comparator.comparing(
                    (Consequence consequence) -> consequence.rule().level())
            .thenComparing(consequence -> -Math.abs(consequence.cost()))
            .thenComparing(Consequence::rule);

    public boolean isWorse() {
        return cost > 0;
    }

    /** Whom and what it is about, as it will be; of what is gone, as it was. */
    public Concerns concerns() {
        return after.or(() -> before).orElseThrow().concerns();
    }
}
