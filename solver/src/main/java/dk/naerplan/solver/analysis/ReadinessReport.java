package dk.naerplan.solver.analysis;

import dk.naerplan.solver.analysis.Readiness.HalfDay;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Finds for every area, half-day and response competency who could be there first. */
final class ReadinessReport {

    private static final int WORKING_DAYS = 5;

    private record Half(int day, HalfDay half) {}

    private final AuditedWeek week;
    private final List<Competency> competencies;
    private final Map<Half, List<Responder>> responders = new HashMap<>();

    private ReadinessReport(AuditedWeek week) {
        this.week = week;
        this.competencies = week.roster().getFacts().responseCompetencies();
    }

    static List<Readiness> of(AuditedWeek week) {
        var report = new ReadinessReport(week);
        var rows = new ArrayList<Readiness>();
        if (!report.competencies.isEmpty()) {
            List<Half> halves = report.halves();
            week.roster().getAreas().forEach(area -> halves.forEach(half -> report.addRows(area, half, rows)));
        }
        return rows;
    }

    private List<Half> halves() {
        Roster roster = week.roster();
        var halves = new ArrayList<Half>();
        for (int day = 0; day < WORKING_DAYS; day++) {
            if (!roster.getFacts().holidays().contains(day)) {
                for (HalfDay half : HalfDay.values()) {
                    halves.add(new Half(day, half));
                }
            }
        }
        return halves;
    }

    private void addRows(Area area, Half half, List<Readiness> rows) {
        List<Responder> candidates = responders.computeIfAbsent(half, this::respondersIn);
        for (Competency competency : competencies) {
            OptionalInt minutes = candidates.stream()
                    .filter(responder -> responder.holds(competency))
                    .map(responder -> responder.minutesTo(area.location()))
                    .flatMapToInt(OptionalInt::stream)
                    .min();
            rows.add(new Readiness(area, half.day(), half.half(), competency, minutes));
        }
    }

    private List<Responder> respondersIn(Half half) {
        int from = WeekTime.at(half.day(), 0, half.half().from());
        return week.people().stream()
                .filter(person -> competencies.stream()
                        .anyMatch(competency -> person.employee().levelOf(competency) > 0))
                .map(person -> new Responder(person, half.day(), from))
                .toList();
    }
}
