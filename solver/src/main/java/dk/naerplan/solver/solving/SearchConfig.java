package dk.naerplan.solver.solving;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.PreviewFeature;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.stream.RosterConstraints;
import dk.naerplan.solver.solving.moves.RosterMoves;

/** How to search: what is built first, which moves are tried and how often, and when to end. */
public final class SearchConfig {

    private SearchConfig() {}

    /** The configuration that {@link RosterSolver} searches with, as a copy of its own; for studies of configurations. */
    public static SolverConfig of(SolverSettings settings) {
        return new SolverConfig()
                .withPreviewFeature(PreviewFeature.DIVERSIFIED_LATE_ACCEPTANCE)
                .withSolutionClass(Roster.class)
                .withEntityClasses(Session.class, Assignment.class, Placement.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withRandomSeed(settings.seed())
                .withTerminationConfig(termination(settings))
                .withPhases(
                        construct(Session.class), construct(Placement.class), construct(Assignment.class), improve());
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
