package dk.naerplan.ui.export;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A line for each seat: when, what, where and who; also those that nobody is on. */
final class SeatsSheet {

    private static final List<String> COLUMNS =
            List.of("day", "date", "from", "to", "activity", "focus", "area", "place", "seat", "employee");
    private static final List<Integer> WIDTHS = List.of(11, 12, 8, 8, 32, 22, 20, 24, 8, 24);
    private static final int CHARACTER = 256;

    private final Roster roster;
    private final WorkbookCells cells;
    private final Texts texts;
    private final WeekTexts words;

    SeatsSheet(Roster roster, WorkbookCells cells, Texts texts) {
        this.roster = roster;
        this.cells = cells;
        this.texts = texts;
        this.words = new WeekTexts(texts);
    }

    void write(Sheet sheet) {
        Row head = sheet.createRow(0);
        for (int column = 0; column < COLUMNS.size(); column++) {
            cells.head(head, column, texts.of("workbook.column." + COLUMNS.get(column)));
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        List<Assignment> seats = roster.getAssignments().stream()
                .sorted(Comparator.comparing(
                                SeatsSheet::start, Comparator.comparingInt(start -> start.orElse(Integer.MAX_VALUE)))
                        .thenComparing(Assignment::getId))
                .toList();
        seats.forEach(seat -> line(sheet.createRow(sheet.getLastRowNum() + 1), seat));
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, COLUMNS.size() - 1));
        sheet.getPrintSetup().setLandscape(true);
    }

    private void line(Row row, Assignment seat) {
        start(seat).ifPresent(start -> {
            Week week = roster.getFacts().week();
            int day = WeekTime.dayOf(start);
            cells.text(row, 0, words.day(day));
            cells.date(row, 1, week.date(day));
            cells.time(row, 2, WeekTime.minuteOfDay(start));
            cells.time(row, 3, WeekTime.minuteOfDay(start) + seat.duration());
        });
        cells.text(row, 4, seat.activity().name());
        cells.text(row, 5, seat.activity().focus().map(texts::name).orElse(texts.of("focus.none")));
        cells.text(row, 6, seat.area().map(Area::name).orElse(""));
        cells.text(row, 7, seat.getSession().getVenue().name());
        String id = seat.getId();
        cells.text(row, 8, id.substring(id.lastIndexOf('/') + 1));
        cells.text(
                row,
                9,
                Optional.ofNullable(seat.getEmployee()).map(Employee::name).orElse(texts.of("workbook.nobody")));
    }

    private static Optional<Integer> start(Assignment seat) {
        return Optional.ofNullable(seat.getStart());
    }
}
