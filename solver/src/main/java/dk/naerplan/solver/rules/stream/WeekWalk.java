package dk.naerplan.solver.rules.stream;

import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.domain.WorkTime;
import java.util.ArrayList;
import java.util.List;

/** Walks the days of one employee's week in order and adds up work and rest. */
final class WeekWalk {

    private final List<WorkDay> days;
    private final WorkTime time;
    private boolean anyEnd;
    private int lastEnd;
    private int work;
    private int seatMinutes;
    private int eveningSeats;
    private int dailyRestMissing;
    private int longestRest;
    private int restFrom;

    private WeekWalk(List<WorkDay> days) {
        this.days = days;
        this.time = days.getFirst().employee().time();
        this.anyEnd = time.previousEnd().isPresent();
        this.lastEnd = time.previousEnd().orElse(0);
    }

    static WorkWeek along(List<WorkDay> days) {
        var walk = new WeekWalk(days);
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).isWorked()) {
                walk.visit(days.get(i));
            }
        }
        return walk.arrive();
    }

    /** The days, 0 to 6, that begin before the daily rest is over. */
    static List<Integer> daysWithShortRest(List<WorkDay> days) {
        var walk = new WeekWalk(days);
        var early = new ArrayList<Integer>();
        for (WorkDay day : days) {
            if (day.isWorked()) {
                if (walk.restMissingBefore(day.firstStart()) > 0) {
                    early.add(day.day());
                }
                walk.visit(day);
            }
        }
        return early;
    }

    private void visit(WorkDay day) {
        work += day.work();
        seatMinutes += day.seatMinutes();
        eveningSeats += day.eveningSeats();
        int start = day.firstStart();
        dailyRestMissing += restMissingBefore(start);
        anyEnd = true;
        lastEnd = day.lastEnd();
        restUntil(start);
        restFrom = Math.max(0, lastEnd);
    }

    private int restMissingBefore(int start) {
        return anyEnd ? Math.max(0, time.rules().dailyRest() - (start - lastEnd)) : 0;
    }

    private void restUntil(int minute) {
        longestRest = Math.max(longestRest, Math.min(minute, WeekTime.MINUTES_PER_WEEK) - restFrom);
    }

    private WorkWeek arrive() {
        restUntil(WeekTime.MINUTES_PER_WEEK);
        return new WorkWeek(
                days.getFirst().employee(), days, work, seatMinutes, eveningSeats, dailyRestMissing, longestRest);
    }
}
