package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.analysis.Difference.PlacementChanged;
import dk.naerplan.solver.analysis.Difference.SeatChanged;
import dk.naerplan.solver.analysis.Difference.SessionGained;
import dk.naerplan.solver.analysis.Difference.SessionLost;
import dk.naerplan.solver.analysis.Difference.StartChanged;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterDiffTest {

    private final RosterFixture week = new RosterFixture();
    private final Office hall = week.centralOffice("raadhus", 0);
    private final Office nord = week.localOffice("nordkontor", week.area("nord"));
    private final Employee amina = week.employee("amina", e -> e.offices(hall, nord));
    private final Employee bo = week.employee("bo");
    private final Session visit = week.session(week.activity("visit"), s -> s.startsOneOf("Mon 9:00", "Tue 9:00"));

    @Test
    void rosterDoesNotDifferFromItsCopy() {
        week.seat(visit, amina);
        Roster roster = week.roster();

        assertThat(RosterDiff.between(roster, RosterEdit.copyOf(roster)).isEmpty())
                .isTrue();
    }

    @Test
    void tellsWhoTookAndLeftASeat() {
        week.seat(visit, amina);
        week.seat(visit);
        week.seat(visit, bo);
        Roster before = week.roster();
        Roster after = RosterEdit.copyOf(before);
        after.getAssignments().get(0).setEmployee(bo);
        after.getAssignments().get(1).setEmployee(amina);
        after.getAssignments().get(2).setEmployee(null);

        RosterDiff diff = RosterDiff.between(before, after);

        assertThat(diff.differences())
                .containsExactly(
                        new SeatChanged(after.getAssignments().get(0), Optional.of(amina), Optional.of(bo)),
                        new SeatChanged(after.getAssignments().get(1), Optional.empty(), Optional.of(amina)),
                        new SeatChanged(after.getAssignments().get(2), Optional.of(bo), Optional.empty()));
        assertThat(diff.employees()).containsExactly("amina", "bo");
    }

    @Test
    void newStartConcernsEverybodyOnTheSession() {
        visit.setStart(When.at("Mon 9:00"));
        week.seat(visit, amina);
        week.seat(visit);
        Roster before = week.roster();
        Roster after = RosterEdit.copyOf(before);
        after.getSessions().getFirst().setStart(When.at("Tue 9:00"));

        assertThat(RosterDiff.between(before, after).differences())
                .containsExactly(new StartChanged(
                        after.getSessions().getFirst(),
                        Optional.of(When.at("Mon 9:00")),
                        Optional.of(When.at("Tue 9:00")),
                        List.of("amina")));
    }

    @Test
    void tellsOfAnotherOffice() {
        week.placement(amina, "Wed", hall);
        Roster before = week.roster();
        Roster after = RosterEdit.copyOf(before);
        after.getPlacements().getFirst().setOffice(nord);

        RosterDiff diff = RosterDiff.between(before, after);

        assertThat(diff.differences())
                .containsExactly(new PlacementChanged(amina, 2, Optional.of(hall), Optional.of(nord)));
        assertThat(diff.employees()).containsExactly("amina");
    }

    @Test
    void placementThatIsGoneIsADifference() {
        week.placements(amina, hall);
        Roster before = week.roster();
        Roster after = RosterEdit.of(before)
                .changeEmployees(employee -> employee.equals(amina)
                        ? employee.withTime(employee.time().withAbsences(List.of(When.during("Fri 8:00-16:00"))))
                        : employee)
                .build();

        assertThat(RosterDiff.between(before, after).differences())
                .containsExactly(new PlacementChanged(amina, 4, Optional.of(hall), Optional.empty()));
    }

    @Test
    void tellsOfSessionsGainedAndLost() {
        week.seat(visit, amina);
        Roster with = week.roster();
        Roster without = RosterEdit.of(with).removeSession(visit.getId()).build();

        assertThat(RosterDiff.between(with, without).differences())
                .containsExactly(new SessionLost(with.getSessions().getFirst(), List.of("amina")));
        assertThat(RosterDiff.between(without, with).differences())
                .containsExactly(new SessionGained(with.getSessions().getFirst(), List.of("amina")));
    }
}
