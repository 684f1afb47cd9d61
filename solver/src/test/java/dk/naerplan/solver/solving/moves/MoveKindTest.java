package dk.naerplan.solver.solving.moves;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.heuristic.move.Move;
import ai.timefold.solver.core.impl.heuristic.selector.move.generic.ChangeMove;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.solver.DefaultSolutionManager;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.rules.stream.RosterConstraints;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MoveKindTest {

    private static final List<Function<WorkingRoster, MoveKind>> KINDS = List.of(
            SeatChange::new,
            SeatSwap::new,
            StartChange::new,
            SessionWithPeople::new,
            PlacementChange::new,
            PlacementSwap::new,
            SameOffice::new,
            DayTrade::new,
            KnownFace::new,
            RoomForSeat::new,
            EmptySeatFilled::new,
            FaceRetired::new,
            BackToPublished::new);

    private final Roster solved = new RosterSolver()
            .solve(SampleWeek.of(6, 30), SolverSettings.ofMoves(3_000))
            .roster();

    @TestFactory
    List<DynamicTest> everyKindFindsChangesAndStaysWithinTheRanges() {
        prepare(solved);
        try (var director = director(solved)) {
            WorkingRoster working = WorkingRoster.of(director);
            return KINDS.stream()
                    .map(kind -> kind.apply(working))
                    .map(this::test)
                    .toList();
        }
    }

    private DynamicTest test(MoveKind kind) {
        return DynamicTest.dynamicTest(kind.getClass().getSimpleName(), () -> {
            var random = new Random(1);
            int found = 0;
            for (int i = 0; i < 500; i++) {
                List<Move<Roster>> changes = kind.propose(random);
                found += changes.isEmpty() ? 0 : 1;
                assertThat(changes).allSatisfy(MoveKindTest::isAllowed);
            }
            assertThat(kind.isPossible()).isTrue();
            assertThat(found).isPositive();
        });
    }

    private static void prepare(Roster roster) {
        roster.getSessions().get(1).setPinned(true);
        roster.getAssignments().get(2).setPinned(true);
        roster.getAssignments().get(4).setEmployee(null);
        Assignment changed = roster.getAssignments().get(6);
        changed.setBaseline(new Baseline<>(changed.getEligible().stream()
                .filter(employee -> employee != changed.getEmployee())
                .findFirst()
                .orElseThrow()));
        roster.getPlacements().get(3).setPinned(true);
    }

    private static void isAllowed(Move<Roster> move) {
        var change = (ChangeMove<Roster>) move;
        Object value = change.getToPlanningValue();
        switch (change.getEntity()) {
            case Assignment seat -> {
                assertThat(seat.isPinned()).isFalse();
                assertThat(value == null || seat.getEligible().contains(value)).isTrue();
            }
            case Session session -> {
                assertThat(session.isPinned()).isFalse();
                assertThat(session.getAllowedStarts()).contains((Integer) value);
            }
            case Placement placement -> {
                assertThat(placement.isPinned()).isFalse();
                assertThat(placement.getAllowed().contains(value)).isTrue();
            }
            default -> throw new AssertionError(change);
        }
    }

    @Test
    void nothingIsPossibleInAnEmptyWeek() {
        try (var director = director(new RosterFixture().roster())) {
            WorkingRoster working = WorkingRoster.of(director);

            assertThat(KINDS).noneMatch(kind -> kind.apply(working).isPossible());
            assertThat(MoveMix.of(working).isEmpty()).isTrue();
        }
    }

    static InnerScoreDirector<Roster, HardMediumSoftLongScore> director(Roster roster) {
        var config = new SolverConfig()
                .withSolutionClass(Roster.class)
                .withEntityClasses(Session.class, Assignment.class, Placement.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(1L));
        SolutionManager<Roster, HardMediumSoftLongScore> manager =
                SolutionManager.create(SolverFactory.<Roster>create(config));
        InnerScoreDirector<Roster, HardMediumSoftLongScore> director = ((DefaultSolutionManager<
                                Roster, HardMediumSoftLongScore>)
                        manager)
                .getScoreDirectorFactory()
                .createScoreDirectorBuilder()
                .withExpectShadowVariablesInCorrectState(false)
                .build();
        director.setWorkingSolution(roster);
        return director;
    }
}
