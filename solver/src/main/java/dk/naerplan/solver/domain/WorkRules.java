package dk.naerplan.solver.domain;

/**
 * The working-time rules of the organisation.
 *
 * @param dailyRest minutes between two worked days; 660 by the Danish Working Environment Act (arbejdsmiljøloven § 50)
 * @param weeklyRest minutes of continuous rest a week; 2100, a day off adjoining a daily rest (arbejdsmiljøloven § 51)
 * @param eveningFrom minute of the day after which a session that ends later counts as evening work, for example 1080
 */
public record WorkRules(int dailyRest, int weeklyRest, int eveningFrom) {

    /** 11 h daily rest, 35 h weekly rest, evening from 18:00. */
    public static final WorkRules STANDARD = new WorkRules(11 * 60, 35 * 60, 18 * 60);

    public WorkRules {
        if (dailyRest < 0 || weeklyRest < 0 || eveningFrom < 0 || eveningFrom > WeekTime.MINUTES_PER_DAY) {
            throw new IllegalArgumentException(
                    "The work rules (daily rest %d, weekly rest %d, evening from %d) must be minutes of 0 or more, evening within the day."
                            .formatted(dailyRest, weeklyRest, eveningFrom));
        }
    }

    /** Whether a session that starts and ends at these minutes of the week is evening work. */
    public boolean isEvening(int start, int end) {
        return end > WeekTime.dayOf(start) * WeekTime.MINUTES_PER_DAY + eveningFrom;
    }
}
