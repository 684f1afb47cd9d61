package dk.naerplan.solver.rules.stream;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Grant;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.EmployeeSpec;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.SeatSpec;
import dk.naerplan.solver.fixture.SessionSpec;
import dk.naerplan.solver.fixture.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A seeded week in which every rule has something to say, shaped like that of a municipality: local offices and rooms in each
 * area, a town hall, forums, grants, wishes, pairs, evenings. Nothing is decided yet.
 */
final class BusyWeek {

    private static final int SESSIONS_PER_ACTIVITY = 3;

    private final Random random;
    private final RosterFixture week = new RosterFixture();
    private final List<Competency> competencies = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<ResidentGroup> groups = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Venue> venues = new ArrayList<>();
    private final List<Employee> employees = new ArrayList<>();
    private final Office townHall = week.centralOffice("hall", 20, 12);

    private BusyWeek(long seed) {
        this.random = new Random(seed);
    }

    static Roster of(int employeeCount, int areaCount, int sessionCount, long seed) {
        var busy = new BusyWeek(seed);
        IntStream.range(0, 6).forEach(i -> busy.competencies.add(busy.week.competency("competency" + i)));
        IntStream.range(0, areaCount).forEach(busy::addArea);
        IntStream.range(1, areaCount).forEach(busy::addLinks);
        List.of("Mon", "Wed", "Thu").forEach(day -> busy.week.overview(day, 600));
        IntStream.range(0, employeeCount).forEach(busy::addEmployee);
        for (int i = 0; i * SESSIONS_PER_ACTIVITY < sessionCount; i++) {
            busy.addActivity(i, Math.min(SESSIONS_PER_ACTIVITY, sessionCount - i * SESSIONS_PER_ACTIVITY));
        }
        return busy.week.roster();
    }

    private void addArea(int i) {
        Area area = week.area("area" + i, a -> a.need(1 + i % 3).presence(1200).away(random.nextInt(40)));
        areas.add(area);
        groups.add(week.group("families" + i, area, 1 + i % 3));
        groups.add(week.group("youth" + i, area, 3 - i % 3));
        offices.add(week.localOffice("office" + i, area, 3));
        venues.add(week.site("hall" + i, area));
        venues.add(week.room("room" + i, area));
    }

    private void addLinks(int i) {
        week.link(areas.get(i - 1), areas.get(i), 1 + i % 2);
        if (i >= 3 && i % 2 == 0) {
            week.link(areas.get(i - 3), areas.get(i), 1);
        }
    }

    private void addEmployee(int i) {
        Office own = offices.get(i % offices.size());
        Employee employee = week.employee("employee" + i, spec -> {
            spec.offices(own, townHall, pick(offices)).maxLocalDays(4);
            spec.holds(competencies.get(i % 6), 3).holds(pick(competencies), 2).holds(pick(competencies), 1);
            if (i % 4 == 0) {
                spec.role(Role.COORDINATOR);
            }
            if (i % 3 == 0) {
                spec.grant(grant("grant" + i));
            }
            groups.forEach(group -> spec.knows(group, random.nextInt(3) == 0 ? random.nextInt(101) : 0));
            return addTime(i, spec);
        });
        employees.add(employee);
        for (String day : List.of("Mon", "Tue", "Wed", "Thu", "Fri")) {
            week.placement(employee, day, null);
        }
    }

    private Grant grant(String id) {
        return week.grant(
                id, areas.stream().filter(area -> random.nextInt(3) > 0).toArray(Area[]::new));
    }

    private EmployeeSpec addTime(int i, EmployeeSpec spec) {
        spec.undesired("Fri 13:00-16:00").undesired("Mon 8:00-9:00");
        if (i % 2 == 0) {
            spec.desired("Wed 9:00-12:00");
        }
        return spec.time(time -> time.available(
                        "Mon 8:00-16:00", "Tue 8:00-21:00", "Wed 8:00-16:00", "Thu 8:00-21:00", "Fri 8:00-16:00")
                .overtime(120)
                .previousEnd(-180));
    }

    private void addActivity(int i, int sessions) {
        ResidentGroup group = pick(groups);
        Activity activity = week.activity("activity" + i, spec -> {
            if (i % 20 == 0) {
                return spec.represents(pick(areas), pick(areas));
            }
            spec.in(group.area()).priority(pick(List.of(Priority.values()))).spacing(i % 4 == 0 ? 1 : 0);
            return random.nextInt(3) > 0 ? spec.group(group) : spec;
        });
        for (int n = 0; n < sessions; n++) {
            addSeats(i, week.session(activity, this::sessionSpec));
        }
    }

    private SessionSpec sessionSpec(SessionSpec spec) {
        int evening = random.nextInt(10) == 0 ? 17 : 0;
        List<String> times = IntStream.range(0, 30)
                .mapToObj(n -> evening > 0
                        ? pick(List.of("Tue", "Thu")) + " " + (evening + random.nextInt(2)) + ":" + pick(QUARTERS)
                        : When.dayName(random.nextInt(5)) + " " + (8 + random.nextInt(6)) + ":" + pick(QUARTERS))
                .distinct()
                .toList();
        spec.startsOneOf(times.toArray(String[]::new))
                .lasting(45 + 15 * random.nextInt(5))
                .preparation(15 * random.nextInt(2));
        int place = random.nextInt(10);
        spec.at(place == 0 ? RosterFixture.ONLINE : place == 1 ? RosterFixture.AT_PLACEMENT : pick(venues));
        return random.nextInt(3) == 0 ? spec.mayNotBePostponed() : spec;
    }

    private static final List<String> QUARTERS = List.of("00", "15", "30", "45");

    private void addSeats(int i, Session session) {
        int seats = 1 + (random.nextInt(6) + 2) / 4 + (random.nextInt(5) == 0 ? 1 : 0);
        boolean pair = seats == 2 && i % 3 == 0;
        for (int n = 0; n < seats; n++) {
            boolean lead = n == 0;
            week.seat(session, spec -> seatSpec(spec, lead, pair));
        }
    }

    private SeatSpec seatSpec(SeatSpec spec, boolean lead, boolean mandatory) {
        spec.demands(pick(competencies), 1 + random.nextInt(2));
        if (lead) {
            spec.lead();
        }
        return mandatory ? spec.mandatory() : spec;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
