package dk.naerplan.ui.testing;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;

/**
 * A small week in which everything that the board can show happens: all focus areas, an absence, a public holiday (Friday), a
 * locked seat, an outposted day, two seats at the same time (Tuesday), a seat nobody is qualified for and one nobody is free for.
 */
public final class EveryState {

    private final RosterFixture week = new RosterFixture();
    private final Competency homework = week.competency("homework");
    private final Competency mediation = week.competency("mediation");
    private final Area north = week.area("nord", a -> a.presence(600).need(2));
    private final Area lake = week.area("søparken", a -> a.away(20));
    private final ResidentGroup youth = week.group("unge", north, 2);
    private final Office local = week.localOffice("nordkontor", north);
    private final Office central = week.centralOffice("rådhuset", 10);
    private final Venue club = week.site("klubben", north);
    private final Employee amina = week.employee(
            "amina",
            e -> e.holds(homework, 2).knows(youth, 80).offices(central, local).role(Role.COORDINATOR));
    private final Employee bo = week.employee(
            "bo",
            e -> e.holds(homework, 1).time(t -> t.absent("Wed 8:00-16:00")).offices(local));

    private EveryState() {
        week.holiday("Fri").link(north, lake, 2);
        week.placement(amina, "Mon", central);
        week.placement(amina, "Tue", local);
        week.placement(bo, "Mon", local);
        staffed();
        empty();
    }

    public static Roster roster() {
        return new EveryState().week.roster();
    }

    private void staffed() {
        Session course = session("familiekursus", FocusArea.EDUCATION, "Tue 8:30-11:00");
        week.seat(course, s -> s.lead().mandatory().heldBy(amina)).setPinned(true);
        week.seat(session("fritidsjob", FocusArea.EMPLOYMENT, "Tue 10:00-11:30"), amina);
        week.seat(session("tryghedsvandring", FocusArea.CRIME_PREVENTION, "Mon 13:00-15:00"), bo);
        week.seat(session("bydelshave", FocusArea.COHESION, "Thu 9:00-12:00"), bo);
        Activity meeting = week.activity("teammøde", a -> a);
        week.seat(week.session(meeting, s -> s.during("Mon 9:00-10:00")), amina);
    }

    private void empty() {
        Session talk = session("konfliktmægling", FocusArea.CRIME_PREVENTION, "Mon 9:00-11:00");
        week.seat(talk, s -> s.demands(mediation, 2));
        Session cafe = session("lektiecafé", FocusArea.EDUCATION, "Wed 9:00-11:00");
        week.seat(cafe, s -> s.demands(homework, 1).named(bo));
    }

    private Session session(String name, FocusArea focus, String during) {
        Activity activity = week.activity(name, a -> a.focus(focus).group(youth));
        return week.session(activity, s -> s.at(club).during(during));
    }

    /** The seat of an activity, by its name with a capital letter. */
    public static Assignment seatOf(Roster roster, String activity) {
        return roster.getAssignments().stream()
                .filter(seat -> seat.activity().name().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    /** The placement of an employee on a day from 0 (Monday). */
    public static Placement placement(Roster roster, String employee, int day) {
        return roster.getPlacements().stream()
                .filter(placement -> placement.getId().equals(employee + "@" + day))
                .findFirst()
                .orElseThrow();
    }
}
