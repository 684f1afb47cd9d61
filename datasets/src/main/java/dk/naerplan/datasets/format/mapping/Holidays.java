package dk.naerplan.datasets.format.mapping;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dk.naerplan.datasets.format.Settings;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.domain.WeekTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Days of a week on which nobody works: Danish public holidays, and what the organisation adds. */
final class Holidays {

    private static final HolidayManager DANISH =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

    private Holidays() {}

    /** Days from 0 (Monday) to 6 (Sunday). */
    static List<Integer> in(Week week, Settings settings) {
        return IntStream.range(0, WeekTime.DAYS_PER_WEEK)
                .filter(day -> isFree(week.date(day), settings))
                .boxed()
                .toList();
    }

    private static boolean isFree(LocalDate date, Settings settings) {
        return settings.closedDays().contains(date) || (settings.holidays() && DANISH.isHoliday(date));
    }
}
