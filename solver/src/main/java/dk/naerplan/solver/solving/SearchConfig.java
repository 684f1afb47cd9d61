package dk.naerplan.solver.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.PreviewFeature;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.stream.RosterConstraints;
import dk.naerplan.solver.solving.moves.RosterMoves;
import java.util.ArrayList;
import java.util.List;

/** How to search: what is built first, which moves are tried and how often, and when to end. */
public final class SearchConfig {

    private static final int STUCK_STEPS = 5_000;
    private static final int REHEATINGS = 8;
    private static final long FIRST_REHEATING_MOVES = 200_000;
    private static final int FACES_OF_HEAT = 3;
    private static final long MINUTES_OF_HEAT = 500;

    private SearchConfig() {}

    /** The configuration that {@link RosterSolver} searches with, as a copy of its own; for studies of configurations. */
    public static SolverConfig of(SolverSettings settings) {
        return of(settings, RosterRule.EXTRA_FACES.defaultWeight());
    }

    /** @param faceCost what one more face costs: the measure of how much worse a roster may become for a while */
    static SolverConfig of(SolverSettings settings, long faceCost) {
        return new SolverConfig()
                .withPreviewFeature(PreviewFeature.DIVERSIFIED_LATE_ACCEPTANCE)
                .withSolutionClass(Roster.class)
                .withEntityClasses(Session.class, Assignment.class, Placement.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withRandomSeed(settings.seed())
                .withMonitoringConfig(unmeasured())
                .withTerminationConfig(termination(settings))
                .withPhaseList(phases(faceCost));
    }

    /** Timefold's own meters bear no name: those of two searches at a time would be one. */
    private static MonitoringConfig unmeasured() {
        return new MonitoringConfig().withSolverMetricList(List.of());
    }

    private static List<PhaseConfig> phases(long faceCost) {
        var phases = new ArrayList<PhaseConfig>(
                List.of(construct(Session.class), construct(Placement.class), construct(Assignment.class)));
        phases.add(improve().withTerminationConfig(new TerminationConfig().withUnimprovedStepCountLimit(STUCK_STEPS)));
        for (int cycle = 0; cycle < REHEATINGS; cycle++) {
            phases.add(reheat(FIRST_REHEATING_MOVES << cycle, faceCost));
        }
        phases.add(improve());
        return phases;
    }

    /** Leaves a place that diversified late acceptance can not leave: far at first, then less and less. */
    private static LocalSearchPhaseConfig reheat(long moves, long faceCost) {
        long heat = Math.max(1, FACES_OF_HEAT * faceCost);
        return new LocalSearchPhaseConfig()
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withAcceptorTypeList(List.of(AcceptorType.SIMULATED_ANNEALING))
                        .withSimulatedAnnealingStartingTemperature(HardMediumSoftLongScore.of(0, MINUTES_OF_HEAT, heat)
                                .toString()))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RosterMoves.class))
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
    }

    private static TerminationConfig termination(SolverSettings settings) {
        var termination = new TerminationConfig();
        settings.timeLimit().ifPresent(termination::setSpentLimit);
        settings.moveLimit().ifPresent(termination::setMoveCountLimit);
        return termination;
    }

    private static ConstructionHeuristicPhaseConfig construct(Class<?> entity) {
        return new ConstructionHeuristicPhaseConfig()
                .withEntityPlacerConfig(new QueuedEntityPlacerConfig()
                        .withEntitySelectorConfig(new EntitySelectorConfig(entity).withId(entity.getSimpleName())));
    }

    private static LocalSearchPhaseConfig improve() {
        return new LocalSearchPhaseConfig()
                .withLocalSearchType(LocalSearchType.DIVERSIFIED_LATE_ACCEPTANCE)
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RosterMoves.class));
    }
}
