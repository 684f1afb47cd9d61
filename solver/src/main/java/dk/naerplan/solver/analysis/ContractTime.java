package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.domain.WorkTime;
import java.util.List;

/** Sums of an employee's agreed and available minutes. */
final class ContractTime {

    private ContractTime() {}

    static long ofWeek(WorkTime time) {
        long minutes = 0;
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            minutes += on(time, day);
        }
        return minutes;
    }

    /** Agreed minutes of a day less the absence inside that day's availability; 0 for a day outside the week. */
    static long on(WorkTime time, int day) {
        if (day < 0 || day >= WeekTime.DAYS_PER_WEEK) {
            return 0;
        }
        int midnight = day * WeekTime.MINUTES_PER_DAY;
        long absent = absentMinutes(time, midnight, midnight + WeekTime.MINUTES_PER_DAY);
        return Math.max(0, time.contract().get(day) - absent);
    }

    /** Minutes of a stretch that lie outside the availability or inside an absence. */
    static long unavailableMinutes(WorkTime time, int from, int to) {
        return (to - from) - sharedMinutes(time.availability(), from, to) + absentMinutes(time, from, to);
    }

    /** Minutes that disjoint intervals share with a stretch. */
    static long sharedMinutes(List<Interval> disjoint, int from, int to) {
        long minutes = 0;
        for (Interval interval : disjoint) {
            minutes += Math.max(0, Math.min(interval.end(), to) - Math.max(interval.start(), from));
        }
        return minutes;
    }

    private static long absentMinutes(WorkTime time, int from, int to) {
        long minutes = 0;
        for (Interval absence : time.absences()) {
            int start = Math.max(absence.start(), from);
            int end = Math.min(absence.end(), to);
            minutes += start < end ? sharedMinutes(time.availability(), start, end) : 0;
        }
        return minutes;
    }
}
