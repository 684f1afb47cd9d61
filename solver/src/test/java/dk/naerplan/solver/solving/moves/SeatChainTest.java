package dk.naerplan.solver.solving.moves;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import ai.timefold.solver.core.impl.heuristic.selector.move.generic.ChangeMove;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Everybody but the last has a seat at nine on Monday, and each seat can be taken by its holder and the next employee only. */
class SeatChainTest {

    private final RosterFixture week = new RosterFixture();
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");
    private final Employee carl = week.employee("carl");
    private final Employee dorte = week.employee("dorte");
    private final Employee emil = week.employee("emil");

    @Test
    void whoeverIsFreeTakesTheSeat() {
        Assignment last = seat(carl, dorte);

        assertThat(takers(last, carl)).containsExactly("dorte");
    }

    @Test
    void colleaguePassesOnWhatIsInTheWay() {
        Assignment wanted = seat(bo, carl);
        seat(carl, dorte);

        assertThat(takers(wanted, bo)).containsExactly("carl", "dorte");
    }

    @Test
    void seatGoesThroughTwoColleagues() {
        Assignment wanted = seat(amina, bo);
        seat(bo, carl);
        seat(carl, dorte);

        assertThat(takers(wanted, amina)).containsExactly("bo", "carl", "dorte");
    }

    @Test
    void nothingChangesWhenNobodyIsFreeInTheEnd() {
        Assignment wanted = seat(amina, bo);
        seat(bo, carl);
        seat(carl, amina);

        assertThat(takers(wanted, amina)).isEmpty();
    }

    @Test
    void longerChainsAreNotLookedFor() {
        Assignment wanted = seat(amina, bo);
        seat(bo, carl);
        seat(carl, dorte);
        seat(dorte, emil);

        assertThat(takers(wanted, amina)).isEmpty();
    }

    private Assignment seat(Employee holder, Employee next) {
        var session = week.session(week.activity("for-" + holder.id()), spec -> spec.during("Mon 9:00-10:00"));
        return week.seat(session, spec -> {
            var only = spec.heldBy(holder);
            for (Employee other : List.of(amina, bo, carl, dorte, emil)) {
                only = other == holder || other == next ? only : only.excluded(other);
            }
            return only;
        });
    }

    /** Who takes a seat, in the order in which the seats were asked for. */
    private List<String> takers(Assignment wanted, Employee leaving) {
        Roster roster = week.roster();
        List<Employee> staying = roster.getEmployees().stream()
                .filter(employee -> employee != leaving)
                .toList();
        try (var director = MoveKindTest.director(roster)) {
            var working = WorkingRoster.of(director);
            var handover = new Handover(working);
            var found = new SeatChain(working, handover, staying, new Random(1)).handOver(wanted);
            List<String> takers =
                    handover.changes().stream().map(SeatChainTest::taker).toList();
            assertThat(found).isEqualTo(!takers.isEmpty());
            return takers;
        }
    }

    private static String taker(Move<Roster> move) {
        return ((Employee) ((ChangeMove<Roster>) move).getToPlanningValue()).id();
    }
}
