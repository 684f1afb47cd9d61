package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Priority;
import java.util.SequencedMap;

/**
 * Staffed minutes of demanded seat minutes. Seats without an area or a focus area count in the total only; a seat counts
 * once for each competency that it demands.
 */
public record CoverageKpi(
        Ratio total,
        SequencedMap<Area, Ratio> byArea,
        SequencedMap<FocusArea, Ratio> byFocus,
        SequencedMap<Priority, Ratio> byPriority,
        SequencedMap<Competency, Ratio> byCompetency) {

    public CoverageKpi {
        byArea = Kpis.ordered(byArea);
        byFocus = Kpis.ordered(byFocus);
        byPriority = Kpis.ordered(byPriority);
        byCompetency = Kpis.ordered(byCompetency);
    }
}
