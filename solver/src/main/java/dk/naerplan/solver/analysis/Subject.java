package dk.naerplan.solver.analysis;

import dk.naerplan.solver.rules.AvailabilityJustification;
import dk.naerplan.solver.rules.CompetencyJustification;
import dk.naerplan.solver.rules.CoverageJustification;
import dk.naerplan.solver.rules.DailyHoursJustification;
import dk.naerplan.solver.rules.DeskCapacityJustification;
import dk.naerplan.solver.rules.ExtraFacesJustification;
import dk.naerplan.solver.rules.GrantScopeJustification;
import dk.naerplan.solver.rules.OverlapJustification;
import dk.naerplan.solver.rules.OverviewJustification;
import dk.naerplan.solver.rules.PresenceJustification;
import dk.naerplan.solver.rules.RosterChange;
import dk.naerplan.solver.rules.RuleJustification;
import dk.naerplan.solver.rules.SeatSnapshot;
import dk.naerplan.solver.rules.SingleHandedJustification;
import dk.naerplan.solver.rules.SpacingJustification;
import dk.naerplan.solver.rules.SplitLeadJustification;
import dk.naerplan.solver.rules.StabilityJustification;
import dk.naerplan.solver.rules.TravelJustification;
import dk.naerplan.solver.rules.UnfamiliarContactJustification;
import dk.naerplan.solver.rules.UnlinkedAreasJustification;
import dk.naerplan.solver.rules.UnrepresentedAreaJustification;
import dk.naerplan.solver.rules.VenueConflictJustification;
import dk.naerplan.solver.rules.WishesJustification;
import java.util.List;

/** What a rule looks at in one place, whatever it finds there: the same before and after a change. */
final class Subject {

    private Subject() {}

    static List<?> of(RuleJustification justification) {
        return switch (justification) {
            case AvailabilityJustification j -> List.of(j.seat().id());
            case CompetencyJustification j -> List.of(j.seat().id());
            case GrantScopeJustification j -> List.of(j.seat().id());
            case CoverageJustification j -> List.of(j.seat().id());
            case UnfamiliarContactJustification j -> List.of(j.seat().id());
            case OverlapJustification j -> List.of(j.employee().id(), j.day());
            case DailyHoursJustification j -> List.of(j.employee().id(), j.day());
            case TravelJustification j -> List.of(j.employee().id(), j.day());
            case DeskCapacityJustification j -> List.of(j.office().id(), j.day());
            case VenueConflictJustification j ->
                List.of(j.first().id(), j.second().id());
            case SpacingJustification j -> List.of(j.first().id(), j.second().id());
            case WishesJustification j -> List.of(j.employee().id(), j.seat().map(SeatSnapshot::id), j.wished());
            case StabilityJustification j -> changed(j.change());
            default -> ofOneThing(justification);
        };
    }

    private static List<?> ofOneThing(RuleJustification justification) {
        return switch (justification) {
            case ExtraFacesJustification j -> List.of(j.group().id());
            case SplitLeadJustification j -> List.of(j.activity().id());
            case PresenceJustification j -> List.of(j.area().id());
            case SingleHandedJustification j -> List.of(j.area().id());
            case UnlinkedAreasJustification j ->
                List.of(j.link().first().id(), j.link().second().id());
            case UnrepresentedAreaJustification j ->
                List.of(j.session().id(), j.area().id());
            case OverviewJustification j -> List.of(j.target().day());
            default -> justification.concerns().employees().stream().toList();
        };
    }

    private static List<?> changed(RosterChange change) {
        return switch (change) {
            case RosterChange.OfSeat seat -> List.of("seat", seat.seat().id());
            case RosterChange.OfStart start -> List.of("start", start.session().id());
            case RosterChange.OfPlacement placement ->
                List.of("placement", placement.employee().id(), placement.day());
        };
    }
}
