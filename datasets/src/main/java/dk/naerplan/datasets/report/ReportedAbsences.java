package dk.naerplan.datasets.report;

import dk.naerplan.solver.scenario.study.Absence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is missed the most, alone and in pairs.
 *
 * @param absences in the order in which they are told
 */
public record ReportedAbsences(String dataSet, List<ReportedAbsence> absences) implements ReportedStudy {

    /**
     * What stays undone when somebody is away, or two are, after a repair.
     *
     * @param employees ids
     * @param minutesLeft of the seats they leave that stay empty
     * @param changes seats, starts and placements that the repair changed
     * @param irreplaceable whether every repair that was tried leaves something undone
     * @param byArea minutes that stay empty besides those that were empty before, by the id of the area
     */
    public record ReportedAbsence(
            List<String> employees, long minutesLeft, int changes, boolean irreplaceable, Map<String, Long> byArea) {

        public ReportedAbsence {
            employees = List.copyOf(employees);
        }

        public static ReportedAbsence of(Absence absence, boolean irreplaceable) {
            var byArea = new LinkedHashMap<String, Long>();
            absence.byArea().forEach((area, minutes) -> byArea.put(area.id(), minutes));
            return new ReportedAbsence(absence.employees(), absence.left(), absence.changes(), irreplaceable, byArea);
        }
    }

    public ReportedAbsences {
        absences = List.copyOf(absences);
    }
}
