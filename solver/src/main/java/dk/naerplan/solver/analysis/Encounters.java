package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.CoordinationLink;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Who meets whom in a week, counted as the key figures count it. Everything is in the order of the roster's facts.
 *
 * @param faces whom each resident group sees
 * @param workers who works in each area, also where nobody does
 * @param ties areas that share somebody, or should
 */
public record Encounters(
        SequencedMap<ResidentGroup, List<Employee>> faces, SequencedMap<Area, List<Employee>> workers, List<Tie> ties) {

    /**
     * Two areas and those who work in both.
     *
     * @param wanted weight of the coordination link between the two, 0 without one
     */
    public record Tie(Area first, Area second, List<Employee> through, int wanted) {

        public Tie {
            through = List.copyOf(through);
        }

        /** Whether the two should share somebody and do not. */
        public boolean isMissing() {
            return wanted > 0 && through.isEmpty();
        }
    }

    public Encounters {
        faces = Kpis.ordered(faces);
        workers = Kpis.ordered(workers);
        ties = List.copyOf(ties);
    }

    public static Encounters of(Roster roster) {
        var week = new AuditedWeek(roster);
        var faces = new LinkedHashMap<ResidentGroup, List<Employee>>();
        ClosenessAuditor.faces(week).forEach((group, seen) -> faces.put(group, inOrder(seen, roster)));
        var workers = new LinkedHashMap<Area, List<Employee>>();
        roster.getAreas().forEach(area -> workers.put(area, inOrder(week.workersIn(area), roster)));
        return new Encounters(faces, workers, ties(roster, workers));
    }

    private static List<Tie> ties(Roster roster, SequencedMap<Area, List<Employee>> workers) {
        List<Area> areas = roster.getAreas();
        var ties = new ArrayList<Tie>();
        for (int one = 0; one < areas.size(); one++) {
            for (int other = one + 1; other < areas.size(); other++) {
                Tie tie = tie(areas.get(one), areas.get(other), roster, workers);
                if (tie.wanted() > 0 || !tie.through().isEmpty()) {
                    ties.add(tie);
                }
            }
        }
        return ties;
    }

    private static Tie tie(Area one, Area other, Roster roster, SequencedMap<Area, List<Employee>> workers) {
        List<Employee> there = workers.getOrDefault(other, List.of());
        List<Employee> both = workers.getOrDefault(one, List.of()).stream()
                .filter(there::contains)
                .toList();
        int wanted = roster.getLinks().stream()
                .filter(link -> joins(link, one, other) || joins(link, other, one))
                .mapToInt(CoordinationLink::weight)
                .sum();
        return new Tie(one, other, both, wanted);
    }

    private static boolean joins(CoordinationLink link, Area one, Area other) {
        return link.first().equals(one) && link.second().equals(other);
    }

    private static List<Employee> inOrder(Set<Employee> employees, Roster roster) {
        return roster.getEmployees().stream().filter(employees::contains).toList();
    }
}
