package dk.naerplan.benchmarks.exact;

/** How the model treats the hard rules. */
public enum HardRules {
    /** Every hard rule with a weight binds: only rule-clean rosters are solutions. The fast formulation. */
    FORBID,
    /** Hard rules are measured like all others, so that any roster is a solution. Needed when no roster is rule-clean. */
    MEASURE
}
