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
    private final Map<Half, List<List<Responder>>> responders = new HashMap<>();

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
        List<List<Responder>> candidates = responders.computeIfAbsent(half, this::byCompetency);
        for (int i = 0; i < competencies.size(); i++) {
            OptionalInt minutes = soonest(candidates.get(i), area);
            rows.add(new Readiness(area, half.day(), half.half(), competencies.get(i), minutes));
        }
    }

    private static OptionalInt soonest(List<Responder> candidates, Area area) {
        int least = Integer.MAX_VALUE;
        for (Responder candidate : candidates) {
            least = Math.min(least, candidate.minutesTo(area.location()).orElse(Integer.MAX_VALUE));
        }
        return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    /** Those who hold each of the competencies, in the order of these. */
    private List<List<Responder>> byCompetency(Half half) {
        List<Responder> all = respondersIn(half);
        return competencies.stream()
                .map(competency -> all.stream()
                        .filter(responder -> responder.holds(competency))
                        .toList())
                .toList();
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
