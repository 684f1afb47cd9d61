package dk.naerplan.ui.export;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A line for each employee, a column for each day: the office, and each session. */
final class EmployeesSheet {

    private static final int DAYS = 7;
    private static final int NAME_WIDTH = 24 * 256;
    private static final int DAY_WIDTH = 34 * 256;
    private static final double MINUTES = 60;

    private final Roster roster;
    private final WorkbookCells cells;
    private final Texts texts;

    EmployeesSheet(Roster roster, WorkbookCells cells, Texts texts) {
        this.roster = roster;
        this.cells = cells;
        this.texts = texts;
    }

    void write(Sheet sheet) {
        Row head = sheet.createRow(0);
        cells.head(head, 0, texts.of("workbook.column.employee"));
        cells.head(head, 1, texts.of("workbook.column.hours"));
        sheet.setColumnWidth(0, NAME_WIDTH);
        var words = new WeekTexts(texts);
        IntStream.range(0, DAYS).forEach(day -> {
            String date = words.date(roster.getFacts().week().date(day));
            cells.head(head, day + 2, texts.of("own.day", words.day(day), date));
            sheet.setColumnWidth(day + 2, DAY_WIDTH);
        });
        roster.getEmployees().forEach(employee -> line(sheet.createRow(sheet.getLastRowNum() + 1), employee));
        sheet.createFreezePane(1, 1);
        sheet.getPrintSetup().setLandscape(true);
    }

    private void line(Row row, Employee employee) {
        List<Assignment> seats = roster.getAssignments().stream()
                .filter(seat -> seat.isStaffed() && seat.employee().equals(employee))
                .sorted(Comparator.comparingInt(Assignment::start))
                .toList();
        cells.text(row, 0, employee.name());
        cells.number(row, 1, seats.stream().mapToInt(Assignment::duration).sum() / MINUTES);
        IntStream.range(0, DAYS).forEach(day -> cells.text(row, day + 2, day(employee, seats, day)));
    }

    private String day(Employee employee, List<Assignment> seats, int day) {
        Stream<String> office = roster.getPlacements().stream()
                .filter(Placement::isDecided)
                .filter(placement -> placement.getEmployee().equals(employee) && placement.day() == day)
                .map(placement -> texts.of("own.office", placement.office().name()));
        Stream<String> sessions = seats.stream()
                .filter(seat -> seat.day() == day)
                .map(seat -> WeekTexts.time(new Interval(seat.start(), seat.end())) + " "
                        + seat.activity().name());
        return Stream.concat(office, sessions).collect(Collectors.joining("\n"));
    }
}
