package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;

/** Two areas, two offices, three employees, and visits in one area, Tuesday morning, by the first of them. */
final class TinyWeek {

    final RosterFixture week = new RosterFixture();
    final Area nord = week.area("nord", spec -> spec.need(2).presence(300));
    final Area syd = week.area("syd");
    final Office hall = week.centralOffice("hall", 20, 2);
    final Office house = week.localOffice("house", nord, 0);
    final Employee amina = week.employee("amina", spec -> spec.maxLocalDays(1));
    final Employee bo = week.employee("bo");
    final Employee carl = week.employee("carl");
    final Session visits = week.session(
            week.activity("visits", spec -> spec.in(nord).spacing(3)), spec -> spec.during("Tue 8:30-11:00"));
    final Assignment visitSeat = week.seat(visits, amina);
    final SeatSnapshot visit = SeatSnapshot.of(visitSeat);

    /** The seat of another session, without an area. */
    SeatSnapshot online(String activity, String interval) {
        return SeatSnapshot.of(week.seat(week.session(week.activity(activity), spec -> spec.during(interval)), amina));
    }

    /** A seat without area and time. */
    SeatSnapshot open() {
        return SeatSnapshot.of(
                week.seat(week.session(week.activity("calls"), spec -> spec.startsOneOf("Mon 9:00", "Fri 9:00"))));
    }
}
