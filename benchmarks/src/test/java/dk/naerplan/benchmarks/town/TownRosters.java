package dk.naerplan.benchmarks.town;

import dk.naerplan.solver.domain.CoordinationLink;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.OverviewTarget;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterFacts;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.domain.WorkRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Unsolved weeks of random towns in which work, time and staff fit each other. The same seed gives the same town. */
public final class TownRosters {

    private TownRosters() {}

    public static Roster of(TownSize size, long seed) {
        var luck = Luck.of(seed);
        var places = new TownPlaces(luck, size);
        var staff = new TownStaff(luck, places, size);
        var work = new TownWork(luck, places, staff, size);
        return new Roster(facts(luck, places, staff), work.sessions, work.seats, placements(staff));
    }

    private static RosterFacts facts(Luck luck, TownPlaces places, TownStaff staff) {
        var links = IntStream.range(1, places.areas.size())
                .mapToObj(i -> new CoordinationLink(
                        "link" + i, places.areas.get(i - 1), places.areas.get(i), luck.between(1, 3)))
                .toList();
        var overview = IntStream.range(0, 5)
                .mapToObj(day -> new OverviewTarget(day, 60 * luck.between(1, 5)))
                .toList();
        return new RosterFacts(
                "town",
                new Week(2026, 48),
                WorkRules.STANDARD,
                List.of(),
                staff.competencies,
                List.of(),
                places.areas,
                places.groups,
                places.offices(),
                staff.grants,
                staff.employees,
                links,
                overview);
    }

    private static List<Placement> placements(TownStaff staff) {
        var placements = new ArrayList<Placement>();
        for (Employee employee : staff.employees) {
            if (!employee.placing().offices().isEmpty()) {
                IntStream.range(0, 5)
                        .filter(day -> employee.time().contractOn(day) > 0)
                        .forEach(day -> placements.add(
                                new Placement(employee, day, employee.placing().offices())));
            }
        }
        return placements;
    }
}
