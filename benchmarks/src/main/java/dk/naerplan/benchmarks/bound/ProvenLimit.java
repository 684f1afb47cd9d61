package dk.naerplan.benchmarks.bound;

import dk.naerplan.benchmarks.exact.HardRules;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How good a roster can be at most.
 *
 * @param levels hard, medium and soft, in this order
 * @param roster the best roster found; empty when none was found
 * @param measures of each rule with a weight, in that roster, as the CP-SAT model sees them
 * @param formulation whether rule-clean rosters exist as far as is known, or the hard rules had to be measured
 */
public record ProvenLimit(
        List<LevelLimit> levels, Optional<Roster> roster, Map<RosterRule, Long> measures, HardRules formulation) {

    public ProvenLimit {
        levels = List.copyOf(levels);
        measures = measures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(measures));
    }

    public LevelLimit of(RuleLevel level) {
        return levels.get(level.ordinal());
    }

    /** Whether no roster is better. */
    public boolean isProven() {
        return levels.stream().allMatch(LevelLimit::isProven);
    }
}
