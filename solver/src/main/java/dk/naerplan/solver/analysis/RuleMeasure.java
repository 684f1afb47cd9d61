package dk.naerplan.solver.analysis;

/**
 * How far a roster strays from one rule.
 *
 * @param matches how many times, 0 or more
 * @param measure by how much in all, in the rule's own unit, 0 or more
 * @param weight what one unit costs in this roster; 0 when the rule is switched off
 */
public record RuleMeasure(int matches, long measure, long weight) {

    /** What the rule takes from its level of the score. */
    public long cost() {
        return measure * weight;
    }

    /** Whether the rule lowers the score. */
    public boolean isBroken() {
        return cost() > 0;
    }
}
