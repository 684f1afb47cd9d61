package dk.naerplan.solver.rules;

/** Two sessions take place at the same time at a place that fits one; the measure is the minutes that they share. */
public record VenueConflictJustification(SessionSnapshot first, SessionSnapshot second, long measure)
        implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.VENUE_CONFLICT;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.session(first).session(second);
    }
}
