package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Area;

/** Employees are present in the area for fewer minutes of the week than its target. */
public record PresenceJustification(Area area, int present) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.PRESENCE;
    }

    @Override
    public long measure() {
        return (area.presenceTarget() - (long) present) * area.need();
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.area(area);
    }
}
