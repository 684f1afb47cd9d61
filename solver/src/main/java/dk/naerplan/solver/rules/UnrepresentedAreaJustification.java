package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Area;

/** Nobody at the forum's session works in, or is placed in, the area. */
public record UnrepresentedAreaJustification(SessionSnapshot session, Area area) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.UNREPRESENTED_AREA;
    }

    @Override
    public long measure() {
        return 1;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.session(session).area(area);
    }
}
