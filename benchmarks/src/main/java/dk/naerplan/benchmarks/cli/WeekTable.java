package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The week as a table that can be read in a terminal: a row for each employee, a column for each day in use. */
final class WeekTable {

    private static final int NAME_WIDTH = 16;
    private static final int LEAST_DAY_WIDTH = 12;
    private static final int LAST_WORKDAY = 4;

    private final Roster roster;
    private final Kpis kpis;
    private final CliTexts texts;
    private final List<Integer> days;
    private final int dayWidth;

    /** @param width columns of the terminal */
    WeekTable(Roster roster, Kpis kpis, CliTexts texts, int width) {
        this.roster = roster;
        this.kpis = kpis;
        this.texts = texts;
        this.days = daysInUse(roster);
        this.dayWidth = Math.max(LEAST_DAY_WIDTH, (width - NAME_WIDTH) / days.size() - 3);
    }

    private static List<Integer> daysInUse(Roster roster) {
        var days = new ArrayList<Integer>();
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            int number = day;
            if (day <= LAST_WORKDAY
                    || roster.getSessions().stream().anyMatch(session -> Objects.equals(session.getDay(), number))) {
                days.add(day);
            }
        }
        return days;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(row(
                texts.text("table.employee"), days.stream().map(this::heading).toList()));
        String rule = "─".repeat(NAME_WIDTH) + ("─┼─" + "─".repeat(dayWidth)).repeat(days.size());
        for (Employee employee : roster.getEmployees()) {
            lines.add(rule);
            lines.addAll(rows(employee));
        }
        return lines;
    }

    private String heading(int day) {
        return texts.text("day." + day) + " "
                + roster.getFacts().week().date(day).getDayOfMonth();
    }

    private List<String> rows(Employee employee) {
        List<List<String>> cells = days.stream().map(day -> cell(employee, day)).toList();
        var hours = Objects.requireNonNull(kpis.hours().get(employee));
        var names = List.of(employee.name(), texts.text("table.hours", hours.work() / 60.0, hours.contract() / 60.0));
        int height =
                Math.max(names.size(), cells.stream().mapToInt(List::size).max().orElse(0));
        var rows = new ArrayList<String>();
        for (int i = 0; i < height; i++) {
            int line = i;
            rows.add(row(
                    lineOf(names, line),
                    cells.stream().map(cell -> lineOf(cell, line)).toList()));
        }
        return rows;
    }

    private static String lineOf(List<String> cell, int line) {
        return line < cell.size() ? cell.get(line) : "";
    }

    private List<String> cell(Employee employee, int day) {
        var lines = new ArrayList<String>();
        roster.getPlacements().stream()
                .filter(placement ->
                        placement.getDay() == day && placement.getEmployee().equals(employee))
                .map(Placement::getOffice)
                .filter(Objects::nonNull)
                .forEach(office -> lines.add(chip(office)));
        roster.getAssignments().stream()
                .filter(seat -> employee.equals(seat.getEmployee()) && seat.isStaffed() && seat.day() == day)
                .sorted(Comparator.comparingInt(Assignment::start).thenComparing(Assignment::getId))
                .forEach(seat -> lines.add(
                        Times.clock(seat.start()) + " " + seat.activity().name()));
        return lines;
    }

    private static String chip(Office office) {
        return office.area().map(area -> "⌂ " + area.shortName()).orElse("▣ " + office.name());
    }

    private String row(String name, List<String> cells) {
        var row = new StringBuilder(fitted(name, NAME_WIDTH));
        cells.forEach(cell -> row.append(" │ ").append(fitted(cell, dayWidth)));
        return row.toString().stripTrailing();
    }

    private static String fitted(String text, int width) {
        return text.length() > width ? text.substring(0, width - 1) + "…" : text + " ".repeat(width - text.length());
    }
}
