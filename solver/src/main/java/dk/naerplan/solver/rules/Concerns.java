package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom and what something is about, as ids and days, in the order in which they come to mind.
 *
 * @param days from 0 (Monday) to 6 (Sunday)
 */
public record Concerns(
        Set<String> employees, Set<String> sessions, Set<String> seats, Set<String> areas, Set<Integer> days) {

    public static final Concerns NOTHING = new Concerns(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    Concerns employee(Employee employee) {
        return new Concerns(plus(employees, employee.id()), sessions, seats, areas, days);
    }

    Concerns employees(List<Employee> added) {
        Concerns all = this;
        for (Employee employee : added) {
            all = all.employee(employee);
        }
        return all;
    }

    Concerns area(Area area) {
        return new Concerns(employees, sessions, seats, plus(areas, area.id()), days);
    }

    Concerns area(Optional<Area> area) {
        return area.map(this::area).orElse(this);
    }

    Concerns day(int day) {
        return new Concerns(employees, sessions, seats, areas, plus(days, day));
    }

    Concerns days(List<Integer> added) {
        Concerns all = this;
        for (int day : added) {
            all = all.day(day);
        }
        return all;
    }

    /** The session with its area and day. */
    Concerns session(SessionSnapshot session) {
        var known = new Concerns(employees, plus(sessions, session.id()), seats, areas, days).area(session.area());
        return session.day().isPresent() ? known.day(session.day().getAsInt()) : known;
    }

    /** The seat with its session. */
    Concerns seat(SeatSnapshot seat) {
        return new Concerns(employees, sessions, plus(seats, seat.id()), areas, days).session(seat.session());
    }

    Concerns seats(List<SeatSnapshot> added) {
        Concerns all = this;
        for (SeatSnapshot seat : added) {
            all = all.seat(seat);
        }
        return all;
    }

    private static <T> Set<T> plus(Set<T> values, T value) {
        var more = new LinkedHashSet<>(values);
        more.add(value);
        return Collections.unmodifiableSet(more);
    }
}
