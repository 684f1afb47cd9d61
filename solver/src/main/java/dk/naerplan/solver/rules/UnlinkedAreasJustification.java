package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.CoordinationLink;

/** No employee works in both areas of the link. */
public record UnlinkedAreasJustification(CoordinationLink link) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.UNLINKED_AREAS;
    }

    @Override
    public long measure() {
        return link.weight();
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.area(link.first()).area(link.second());
    }
}
