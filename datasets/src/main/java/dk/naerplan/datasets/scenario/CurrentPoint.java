package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import java.util.Optional;

/** Where the roster that a week has already lies between closeness and coordination. */
public final class CurrentPoint {

    private CurrentPoint() {}

    /** Empty when nobody has a seat. */
    public static Optional<FrontierPoint> of(DataSet week) {
        Roster roster = RosterMapper.toRoster(week);
        return roster.getAssignments().stream().anyMatch(Assignment::isStaffed)
                ? Optional.of(FrontierPoint.of(
                        week.settings().placementPolicy(), week.settings().balance(), roster))
                : Optional.empty();
    }
}
