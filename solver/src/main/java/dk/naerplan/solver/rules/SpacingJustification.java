package dk.naerplan.solver.rules;

/**
 * Two sessions of an activity come too close upon each other.
 *
 * @param measure days missing to the minimum spacing
 */
public record SpacingJustification(SessionSnapshot first, SessionSnapshot second, long measure)
        implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.SPACING;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.session(first).session(second);
    }
}
