package dk.naerplan.solver.solving.moves;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import ai.timefold.solver.core.impl.heuristic.selector.move.generic.ChangeMove;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class VenueFreedTest {

    private final RosterFixture week = new RosterFixture();
    private final Venue.Site room = week.room("hall", week.area("north"));
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");
    private final Session fixed = inRoom("course", "Mon 9:00");
    private final Session movable = inRoom("cafe", "Mon 9:00", "Mon 9:30", "Tue 9:00");

    @Test
    void sessionBeginsWhenTheVenueIsFree() {
        withMoves(kind ->
                assertThat(startOf(kind.propose(new Random(1)), movable)).isEqualTo(When.at("Tue 9:00")));
    }

    @Test
    void colleagueWhoIsFreeTakesTheSeatOfWhoeverIsNot() {
        Assignment seat = week.seat(movable, amina);
        week.seat(week.session(week.activity("talk"), s -> s.during("Tue 9:00-10:00")), amina);

        withMoves(kind -> {
            boolean taken = false;
            for (int seed = 0; seed < 20; seed++) {
                taken |= kind.propose(new Random(seed)).stream()
                        .map(move -> (ChangeMove<Roster>) move)
                        .anyMatch(change -> change.getEntity() == seat && change.getToPlanningValue() == bo);
            }
            assertThat(taken).isTrue();
        });
    }

    @Test
    void lockedSessionStays() {
        movable.setPinned(true);

        withMoves(kind -> assertThat(kind.isPossible()).isFalse());
    }

    @Test
    void nothingIsProposedWhenNoTwoSessionsMeet() {
        movable.setStart(When.at("Tue 9:00"));

        withMoves(kind -> assertThat(kind.propose(new Random(1))).isEmpty());
    }

    private Session inRoom(String activity, String... starts) {
        Session session = week.session(
                week.activity(activity), s -> s.at(room).lasting(60).startsOneOf(starts));
        session.setStart(session.getAllowedStarts().getFirst());
        return session;
    }

    private void withMoves(Consumer<MoveKind> check) {
        try (var director = MoveKindTest.director(week.roster())) {
            check.accept(new VenueFreed(WorkingRoster.of(director)));
        }
    }

    private static int startOf(List<Move<Roster>> changes, Session session) {
        return changes.stream()
                .map(move -> (ChangeMove<Roster>) move)
                .filter(change -> change.getEntity() == session)
                .mapToInt(change -> (Integer) change.getToPlanningValue())
                .findFirst()
                .orElseThrow();
    }
}
