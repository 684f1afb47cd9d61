package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.stream.IntStream;

/** Draws up the heads of the days: name, date, holiday, and how many of the day's seats are taken. */
final class HeaderMapper {

    private final Roster roster;
    private final Texts texts;
    private final WeekTexts week;

    HeaderMapper(Roster roster, Texts texts) {
        this.roster = roster;
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    /** @param seats all that have a time */
    List<DayHeader> headers(List<Assignment> seats) {
        return IntStream.range(0, WeekTime.DAYS_PER_WEEK)
                .mapToObj(day -> header(
                        day, seats.stream().filter(seat -> seat.day() == day).toList()))
                .toList();
    }

    private DayHeader header(int day, List<Assignment> seats) {
        var facts = roster.getFacts();
        Totals.Staffed staffed = Totals.staffed(seats);
        return new DayHeader(
                day,
                week.shortDay(day),
                week.date(facts.week().date(day)),
                facts.holidays().contains(day) ? texts.of("board.holiday") : "",
                seats.isEmpty() ? "" : staffed.taken() + "/" + staffed.all(),
                seats.isEmpty() ? "" : texts.of("board.staffed", staffed.taken(), staffed.all()),
                staffed.isFull(),
                staffed.taken() == 0 && day >= 5);
    }
}
