package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.Roster;
import java.util.List;

/** Adds up how much of the demand is staffed. */
final class CoverageReport {

    private Ratio total = Ratio.NOTHING;
    private final RatioTable<Area> byArea;
    private final RatioTable<FocusArea> byFocus = new RatioTable<>(List.of(FocusArea.values()));
    private final RatioTable<Priority> byPriority = new RatioTable<>(List.of(Priority.values()));
    private final RatioTable<Competency> byCompetency;

    private CoverageReport(Roster roster) {
        byArea = new RatioTable<>(roster.getAreas());
        byCompetency = new RatioTable<>(roster.getFacts().competencies());
    }

    static CoverageKpi of(Roster roster) {
        var report = new CoverageReport(roster);
        var empty = new EmptySeats(roster);
        for (Assignment seat : roster.getAssignments()) {
            int minutes = seat.getSession().getDuration();
            report.add(seat, new Ratio(empty.contains(seat) ? 0 : minutes, minutes));
        }
        return new CoverageKpi(
                report.total,
                report.byArea.rows(),
                report.byFocus.rows(),
                report.byPriority.rows(),
                report.byCompetency.rows());
    }

    private void add(Assignment seat, Ratio share) {
        Activity activity = seat.getSession().getActivity();
        total = total.plus(share);
        StaffedSeat.areaOf(seat.getSession()).ifPresent(area -> byArea.add(area, share));
        activity.focus().ifPresent(focus -> byFocus.add(focus, share));
        byPriority.add(activity.priority(), share);
        seat.getSeat().competencies().stream()
                .map(CompetencyDemand::competency)
                .distinct()
                .forEach(competency -> byCompetency.add(competency, share));
    }
}
