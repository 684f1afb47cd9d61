package dk.naerplan.ui.store;

import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.domain.WeekTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A week on the clocks of Denmark, also when summer time begins or ends in it. */
public record WeekCalendar(Week week) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** The moment at a minute of the week, 0 to 10080. A time that the clocks leave out is that much later. */
    public ZonedDateTime at(int minuteOfWeek) {
        return week.monday().atStartOfDay().plusMinutes(minuteOfWeek).atZone(ZONE);
    }

    /** The minute of the week at a moment; before the week and after it, at most a day away. */
    public int minuteAt(Instant moment) {
        long minutes = Duration.between(
                        week.monday().atStartOfDay(), moment.atZone(ZONE).toLocalDateTime())
                .toMinutes();
        return Math.toIntExact(
                Math.clamp(minutes, -WeekTime.MINUTES_PER_DAY, WeekTime.MINUTES_PER_WEEK + WeekTime.MINUTES_PER_DAY));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(at(WeekTime.MINUTES_PER_WEEK).toInstant());
    }
}
