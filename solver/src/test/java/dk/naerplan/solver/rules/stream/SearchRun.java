package dk.naerplan.solver.rules.stream;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.RuleWeights;
import java.lang.management.ManagementFactory;

/** A plain search for measuring the rules: one construction phase for each entity, then late acceptance. */
final class SearchRun {

    private static final double NANOS = 1e9;

    private final Roster constructed;

    SearchRun(Roster problem) {
        RuleWeights.DEFAULT.applyTo(problem);
        this.constructed = solve(
                config().withPhases(construct(Session.class), construct(Placement.class), construct(Assignment.class)),
                problem);
    }

    /** The moves that one second of processor time evaluates in local search. */
    double movesPerSecond(RuleWeights weights, long moves) {
        weights.applyTo(constructed);
        long before = processorTime();
        solve(config().withPhases(improve(moves)), constructed);
        return moves * NANOS / (processorTime() - before);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static Roster solve(SolverConfig config, Roster problem) {
        return SolverFactory.<Roster>create(config).buildSolver().solve(problem);
    }

    static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(Roster.class)
                .withEntityClasses(Session.class, Assignment.class, Placement.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(1L);
    }

    static PhaseConfig<?> construct(Class<?> entity) {
        return new ConstructionHeuristicPhaseConfig()
                .withEntityPlacerConfig(new QueuedEntityPlacerConfig()
                        .withEntitySelectorConfig(new EntitySelectorConfig(entity).withId(entity.getSimpleName())));
    }

    private static PhaseConfig<?> improve(long moves) {
        return new LocalSearchPhaseConfig()
                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectors(
                                change(Assignment.class, 5),
                                swap(Assignment.class, 3),
                                change(Session.class, 2),
                                change(Placement.class, 1)))
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
    }

    private static MoveSelectorConfig<?> change(Class<?> entity, double weight) {
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig(entity))
                .withFixedProbabilityWeight(weight);
    }

    private static MoveSelectorConfig<?> swap(Class<?> entity, double weight) {
        return new SwapMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig(entity))
                .withFixedProbabilityWeight(weight);
    }
}
