package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Checks the times of employees. */
final class EmployeeCheck {

    private EmployeeCheck() {}

    static void check(DataSet document, Findings findings) {
        for (int i = 0; i < document.employees().size(); i++) {
            Pointer at = Pointer.ROOT.to("employees").to(i).to("time");
            EmployeeTimeData time = document.employees().get(i).time();
            checkHours(time, at, findings);
            checkAbsences(time.absences(), at.to("absences"), findings);
        }
    }

    private static void checkHours(EmployeeTimeData time, Pointer at, Findings findings) {
        int working = Interval.merged(intervals(time.workingHours())).stream()
                .filter(interval ->
                        time.daysOff().stream().noneMatch(day -> day.index() == WeekTime.dayOf(interval.start())))
                .mapToInt(Interval::minutes)
                .sum();
        if (time.weeklyHours() * 60 > working) {
            String hours = String.valueOf(time.weeklyHours());
            findings.add(IssueType.CONTRACT_ABOVE_HOURS, at, hours, String.valueOf(working / 60.0));
        }
    }

    private static void checkAbsences(List<TimeSpan> absences, Pointer at, Findings findings) {
        var earlier = new ArrayList<Interval>();
        for (int i = 0; i < absences.size(); i++) {
            List<Interval> own = absences.get(i).intervals();
            if (own.stream().anyMatch(mine -> earlier.stream().anyMatch(other -> mine.overlap(other) > 0))) {
                findings.add(
                        IssueType.ABSENCES_OVERLAP, at.to(i), absences.get(i).toString());
            }
            earlier.addAll(own);
        }
    }

    private static List<Interval> intervals(Collection<TimeSpan> spans) {
        return spans.stream().flatMap(span -> span.intervals().stream()).toList();
    }
}
