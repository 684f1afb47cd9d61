package dk.naerplan.benchmarks.town;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.stream.RosterConstraints;
import java.util.EnumMap;
import java.util.Map;

/** The first judge: costs by the constraint streams. */
public final class StreamJudge {

    private static final SolutionManager<Roster, HardMediumSoftLongScore> MANAGER =
            SolutionManager.create(SolverFactory.create(new SolverConfig()
                    .withSolutionClass(Roster.class)
                    .withEntityClasses(Session.class, Assignment.class, Placement.class)
                    .withConstraintProviderClass(RosterConstraints.class)));

    private StreamJudge() {}

    /** Cost, 0 or more, of each rule that is not switched off. */
    public static Map<RosterRule, Long> costs(Roster roster) {
        var costs = new EnumMap<RosterRule, Long>(RosterRule.class);
        MANAGER.analyze(roster)
                .constraintMap()
                .forEach((ref, analysis) ->
                        costs.put(RosterRule.byId(ref.constraintName()).orElseThrow(), -sum(analysis.score())));
        return costs;
    }

    private static long sum(HardMediumSoftLongScore score) {
        return score.hardScore() + score.mediumScore() + score.softScore();
    }
}
