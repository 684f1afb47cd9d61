package dk.naerplan.solver.scenario.study;

import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Roster;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Measures absences against the week with everybody.
 *
 * @param published the week with everybody
 * @param before its key figures
 */
public record AbsenceMeasure(Roster published, Kpis before) {

    /**
     * @param employees ids of those who are away, in the order in which they fell away
     * @param mended the week without them, after the others have done what they can
     * @param after its key figures
     */
    public Absence of(List<String> employees, Roster mended, Kpis after) {
        var byArea = new LinkedHashMap<Area, Long>();
        after.coverage().byArea().forEach((area, ratio) -> {
            long more = empty(ratio) - empty(before.coverage().byArea().getOrDefault(area, Ratio.NOTHING));
            if (more > 0) {
                byArea.put(area, more);
            }
        });
        long left = empty(after.coverage().total()) - empty(before.coverage().total());
        int changes = RosterDiff.between(published, mended).differences().size();
        return new Absence(employees, Math.max(0, left), changes, byArea);
    }

    private static long empty(Ratio coverage) {
        return coverage.whole() - coverage.part();
    }
}
