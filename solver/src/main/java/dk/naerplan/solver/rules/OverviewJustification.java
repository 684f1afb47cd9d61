package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.OverviewTarget;

/** Coordinators sit at central offices for fewer minutes of the day than its target. */
public record OverviewJustification(OverviewTarget target, int present) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.OVERVIEW;
    }

    @Override
    public long measure() {
        return target.minutes() - (long) present;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.day(target.day());
    }
}
