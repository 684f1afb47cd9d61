package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.DAILY_HOURS;
import static dk.naerplan.solver.rules.RosterRule.DAILY_REST;
import static dk.naerplan.solver.rules.RosterRule.OVERLAP;
import static dk.naerplan.solver.rules.RosterRule.TRAVEL;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_HOURS;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_REST;

import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.domain.WorkTime;
import java.util.List;
import java.util.OptionalInt;

/** Judges the days of each employee: double bookings, ways, hours and rest. */
final class WorkingTimeAuditor {

    private WorkingTimeAuditor() {}

    static void audit(AuditedWeek week, Tally tally) {
        for (AuditedEmployee person : week.people()) {
            WorkTime time = person.employee().time();
            List<AuditedDay> worked = person.workedDays();
            for (AuditedDay day : worked) {
                tally.add(OVERLAP, day.overlap());
                tally.add(DAILY_HOURS, day.work() - time.dailyMaximum());
                tally.add(TRAVEL, day.route());
            }
            tally.add(WEEKLY_HOURS, person.work() - person.contract() - time.allowedOvertime());
            tally.add(DAILY_REST, missingDailyRest(time, worked));
            tally.add(WEEKLY_REST, worked.isEmpty() ? 0 : time.rules().weeklyRest() - longestGap(worked));
        }
    }

    private static long missingDailyRest(WorkTime time, List<AuditedDay> worked) {
        long missing = 0;
        OptionalInt earlierEnd = time.previousEnd();
        for (AuditedDay day : worked) {
            if (earlierEnd.isPresent()) {
                int rest = day.firstStart() - earlierEnd.getAsInt();
                missing += Math.max(0, time.rules().dailyRest() - rest);
            }
            earlierEnd = OptionalInt.of(day.lastEnd());
        }
        return missing;
    }

    private static int longestGap(List<AuditedDay> worked) {
        int longest = 0;
        int earlierEnd = 0;
        for (AuditedDay day : worked) {
            longest = Math.max(longest, gapInWeek(earlierEnd, day.firstStart()));
            earlierEnd = day.lastEnd();
        }
        return Math.max(longest, gapInWeek(earlierEnd, WeekTime.MINUTES_PER_WEEK));
    }

    /** Below 0 when there is none. */
    private static int gapInWeek(int from, int to) {
        return Math.min(to, WeekTime.MINUTES_PER_WEEK) - Math.max(from, 0);
    }
}
