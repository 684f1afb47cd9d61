package dk.naerplan.solver.rules;

/** A seat, start or placement differs from the published roster. */
public record StabilityJustification(RosterChange change) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.STABILITY;
    }

    @Override
    public long measure() {
        return 1;
    }

    @Override
    public Concerns concerns() {
        return change.concerns();
    }
}
