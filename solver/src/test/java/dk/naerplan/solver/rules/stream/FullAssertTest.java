package dk.naerplan.solver.rules.stream;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.entity.pillar.PillarSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.PillarChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine recomputes the score from scratch at every move and fails at the first difference. */
class FullAssertTest {

    private static final long MOVES = 1_500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noMoveCorruptsTheScore(long seed) {
        Roster problem = BusyWeek.of(4, 3, 14, seed);
        lockSome(problem);
        RuleWeights.DEFAULT.applyTo(problem);
        Roster solved = SearchRun.solve(
                SearchRun.config()
                        .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                        .withRandomSeed(seed)
                        .withPhases(
                                SearchRun.construct(Session.class),
                                SearchRun.construct(Placement.class),
                                SearchRun.construct(Assignment.class),
                                everyKindOfMove()),
                problem);
        assertThat(solved.getScore()).isEqualTo(RosterAuditor.audit(solved).score());
    }

    /** Every fifth value is locked, some outside what is allowed, and every third was published otherwise. */
    private static void lockSome(Roster roster) {
        for (int i = 0; i < roster.getAssignments().size(); i++) {
            Assignment seat = roster.getAssignments().get(i);
            var somebody = roster.getEmployees().get(i % roster.getEmployees().size());
            seat.setBaseline(i % 3 == 0 ? new Baseline<>(somebody) : null);
            if (i % 5 == 0) {
                seat.setEmployee(somebody);
                seat.setPinned(true);
            }
        }
        for (int i = 0; i < roster.getSessions().size(); i += 5) {
            Session session = roster.getSessions().get(i);
            session.setBaseline(new Baseline<>(session.getAllowedStarts().getFirst()));
            session.setStart(session.getAllowedStarts().getLast() + 5);
            session.setPinned(true);
        }
        for (int i = 0; i < roster.getPlacements().size(); i += 4) {
            Placement placement = roster.getPlacements().get(i);
            placement.setBaseline(new Baseline<>(placement.getAllowed().getFirst()));
        }
    }

    private static PhaseConfig<?> everyKindOfMove() {
        var moves = new ArrayList<MoveSelectorConfig>();
        for (Class<?> entity : List.of(Session.class, Assignment.class, Placement.class)) {
            moves.add(new ChangeMoveSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(entity)));
            moves.add(new SwapMoveSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(entity)));
            moves.add(new PillarChangeMoveSelectorConfig()
                    .withPillarSelectorConfig(
                            new PillarSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(entity))));
            moves.add(new RuinRecreateMoveSelectorConfig()
                    .withMinimumRuinedCount(2)
                    .withMaximumRuinedCount(3)
                    .withEntitySelectorConfig(new EntitySelectorConfig(entity)));
        }
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig(moves))
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(MOVES));
    }
}
