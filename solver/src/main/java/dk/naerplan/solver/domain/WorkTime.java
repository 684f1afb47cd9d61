package dk.naerplan.solver.domain;

import java.util.List;
import java.util.OptionalInt;

/**
 * When and how much an employee works this week.
 *
 * @param contract agreed minutes of each day from Monday to Sunday, 7 values; 0 on days off and public holidays
 * @param availability when the employee can have a session, evenings that can be used included
 * @param absences when the employee is away, whatever the reason, which is never recorded
 * @param dailyMaximum minutes of work allowed on one day
 * @param allowedOvertime minutes of work a week allowed above the contract
 * @param previousEnd last minute worked before this week, 0 or negative minutes from Monday 00:00; empty when unknown
 */
public record WorkTime(
        List<Integer> contract,
        List<Interval> availability,
        List<Interval> absences,
        int dailyMaximum,
        int allowedOvertime,
        OptionalInt previousEnd,
        WorkRules rules) {

    public WorkTime {
        contract = List.copyOf(contract);
        availability = Interval.merged(availability);
        absences = Interval.merged(absences);
        if (contract.size() != WeekTime.DAYS_PER_WEEK || contract.stream().anyMatch(minutes -> minutes < 0)) {
            throw new IllegalArgumentException(
                    "The contract minutes (%s) must be 7 values of 0 or more, from Monday to Sunday."
                            .formatted(contract));
        }
        if (dailyMaximum < 0 || allowedOvertime < 0) {
            throw new IllegalArgumentException("The daily maximum (%d) and the allowed overtime (%d) must be 0 or more."
                    .formatted(dailyMaximum, allowedOvertime));
        }
        if (previousEnd.isPresent() && previousEnd.getAsInt() > 0) {
            throw new IllegalArgumentException("The end of the previous week's work (%d) must not lie in this week."
                    .formatted(previousEnd.getAsInt()));
        }
    }

    public WorkTime withAbsences(List<Interval> changed) {
        return new WorkTime(contract, availability, changed, dailyMaximum, allowedOvertime, previousEnd, rules);
    }

    /**
     * Contract minutes of one day, from 0 (Monday) to 6 (Sunday), less the absence inside that day's availability. 0 for a
     * day outside the week.
     */
    public int contractOn(int day) {
        if (day < 0 || day >= WeekTime.DAYS_PER_WEEK) {
            return 0;
        }
        int agreed = contract.get(day);
        return absences.isEmpty() || agreed == 0 ? agreed : Math.max(0, agreed - absentMinutes(day));
    }

    private int absentMinutes(int day) {
        Interval whole = WeekTime.wholeDay(day);
        int minutes = 0;
        for (Interval absence : absences) {
            int start = Math.max(absence.start(), whole.start());
            int end = Math.min(absence.end(), whole.end());
            if (start < end) {
                minutes += Interval.overlapOf(availability, start, end);
            }
        }
        return minutes;
    }

    /** Contract minutes of the week, less absences. */
    public int contractOfWeek() {
        int minutes = 0;
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            minutes += contractOn(day);
        }
        return minutes;
    }

    /** Agreed minutes of the week, absences not subtracted; 2220 for a full-time employee in a week without holidays. */
    public int agreedOfWeek() {
        return contract.stream().mapToInt(Integer::intValue).sum();
    }

    /** Minutes from {@code start} to {@code end} at which the employee can not have a session. */
    public int unavailableMinutes(int start, int end) {
        int available = Interval.overlapOf(availability, start, end);
        for (int i = 0; i < absences.size() && available > 0; i++) {
            Interval absence = absences.get(i);
            int from = Math.max(start, absence.start());
            int to = Math.min(end, absence.end());
            if (from < to) {
                available -= Interval.overlapOf(availability, from, to);
            }
        }
        return end - start - available;
    }

    public boolean isAvailable(int start, int end) {
        return unavailableMinutes(start, end) == 0;
    }
}
