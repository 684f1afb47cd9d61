package dk.naerplan.ui.scenario.result;

import dk.naerplan.solver.analysis.Encounters;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a week means for each employee. */
final class EmployeeLines {

    private final Texts texts;
    private final WeekTexts week;

    EmployeeLines(ScenarioTexts words) {
        this.texts = words.texts();
        this.week = new WeekTexts(texts);
    }

    List<String> columns() {
        return List.of(texts.of("result.columns.employees").split("\\|"));
    }

    SequencedMap<String, Line> of(Roster roster) {
        Kpis kpis = Kpis.of(roster);
        Encounters encounters = Encounters.of(roster);
        var lines = new LinkedHashMap<String, Line>();
        for (Employee employee : roster.getEmployees()) {
            Kpis.Hours hours = kpis.hours().getOrDefault(employee, new Kpis.Hours(0, 0));
            long seats = roster.getAssignments().stream()
                    .filter(Assignment::isStaffed)
                    .filter(seat -> seat.employee().id().equals(employee.id()))
                    .count();
            lines.put(
                    employee.id(),
                    new Line(
                            employee.name(),
                            List.of(
                                    week.hours(hours.work()),
                                    String.valueOf(seats),
                                    String.valueOf(offices(roster, employee)
                                            .filter(Office::isLocal)
                                            .count()),
                                    String.valueOf(offices(roster, employee)
                                            .filter(office -> !office.isLocal())
                                            .count()),
                                    areas(encounters, employee))));
        }
        return lines;
    }

    private static Stream<Office> offices(Roster roster, Employee employee) {
        return roster.getPlacements().stream()
                .filter(placement -> placement.getEmployee().id().equals(employee.id()))
                .filter(Placement::isDecided)
                .map(Placement::office);
    }

    private static String areas(Encounters encounters, Employee employee) {
        String names = encounters.workers().entrySet().stream()
                .filter(entry -> entry.getValue().contains(employee))
                .map(entry -> entry.getKey())
                .map(Area::shortName)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }
}
