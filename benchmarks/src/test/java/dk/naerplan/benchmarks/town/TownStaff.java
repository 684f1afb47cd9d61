package dk.naerplan.benchmarks.town;

import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Grant;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.PlacementOptions;
import dk.naerplan.solver.domain.Profession;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.domain.Wishes;
import dk.naerplan.solver.domain.WorkRules;
import dk.naerplan.solver.domain.WorkTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Employees with an office in an area and the choice of the town hall; every fourth is a coordinator. */
final class TownStaff {

    private static final int FULL_DAY = 444;
    private static final Profession EDUCATOR = new Profession("educator", "educator");

    private final Luck luck;
    private final TownPlaces places;
    final List<Competency> competencies = List.of(new Competency("c0", "c0"), new Competency("c1", "c1"));
    final List<Grant> grants;
    final List<Employee> employees;

    TownStaff(Luck luck, TownPlaces places, TownSize size) {
        this.luck = luck;
        this.places = places;
        this.grants = List.of(new Grant("grant", "grant", luck.some(80, places.areas), 25));
        this.employees =
                IntStream.range(0, size.employees()).mapToObj(this::employee).toList();
    }

    private Employee employee(int index) {
        Map<Competency, Integer> held = new LinkedHashMap<>();
        luck.some(70, competencies).forEach(competency -> held.put(competency, luck.between(1, 3)));
        Map<ResidentGroup, Integer> familiarity = new LinkedHashMap<>();
        luck.some(40, places.groups).forEach(group -> familiarity.put(group, luck.between(10, 100)));
        return new Employee(
                "e" + index,
                "e" + index,
                "town",
                EDUCATOR,
                index % 4 == 0 ? Set.of(Role.COORDINATOR) : Set.of(),
                held,
                luck.in(50),
                time(),
                luck.in(30) ? grants : List.of(),
                placing(index),
                luck.in(50) ? Wishes.NONE : new Wishes(List.of(wish()), List.of(wish(), wish())),
                familiarity);
    }

    private PlacementOptions placing(int index) {
        Office local = places.locals.get(index % places.locals.size());
        List<Office> offices = luck.in(10) ? List.of() : List.of(local, places.townHall);
        return new PlacementOptions(offices, Optional.empty(), luck.between(2, 5));
    }

    private WorkTime time() {
        int days = luck.between(4, 5);
        var contract = IntStream.range(0, WeekTime.DAYS_PER_WEEK)
                .mapToObj(day -> day < days ? FULL_DAY : 0)
                .toList();
        var availability = new ArrayList<Interval>();
        for (int day = 0; day < days; day++) {
            availability.add(new Interval(WeekTime.at(day, 7, 0), WeekTime.at(day, luck.in(40) ? 22 : 16, 0)));
        }
        if (luck.in(30)) {
            availability.add(new Interval(WeekTime.at(5, 7, 0), WeekTime.at(6, 22, 0)));
        }
        return new WorkTime(
                contract,
                availability,
                luck.in(20) ? List.of(wish()) : List.of(),
                luck.between(6, 10) * 60,
                120,
                luck.in(20) ? OptionalInt.of(-120) : OptionalInt.empty(),
                WorkRules.STANDARD);
    }

    private Interval wish() {
        int day = luck.between(0, 4);
        int hour = luck.between(8, 14);
        return new Interval(WeekTime.at(day, hour, 0), WeekTime.at(day, hour + 2, 0));
    }
}
