package dk.naerplan.benchmarks.bench.contender;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionCacheType;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionOrder;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;

/**
 * One pass without looking back, much as a plan is made by hand: a time for every session, an office for every day, then the
 * seats, the one with the fewest eligible employees first. Each gets what scores best at that moment, and keeps it.
 */
record GreedyConstruction() implements Contender {

    @Override
    public String id() {
        return "greedy";
    }

    @Override
    public boolean isSeeded() {
        return false;
    }

    @Override
    public boolean usesItsTime() {
        return false;
    }

    @Override
    public Outcome run(Roster problem, Effort effort, long seed, Trace trace, StopSignal stop) {
        var hardestFirst = selector(Assignment.class)
                .withCacheType(SelectionCacheType.PHASE)
                .withSelectionOrder(SelectionOrder.SORTED);
        hardestFirst.setComparatorClass(FewestEligibleFirst.class);
        var config = TimefoldRun.model(effort, seed)
                .withPhases(
                        construct(selector(Session.class)),
                        construct(selector(Placement.class)),
                        construct(hardestFirst));
        return TimefoldRun.run(config, problem, trace, stop);
    }

    private static EntitySelectorConfig selector(Class<?> entity) {
        return new EntitySelectorConfig(entity).withId(entity.getSimpleName());
    }

    private static ConstructionHeuristicPhaseConfig construct(EntitySelectorConfig order) {
        return new ConstructionHeuristicPhaseConfig()
                .withEntityPlacerConfig(new QueuedEntityPlacerConfig().withEntitySelectorConfig(order));
    }
}
