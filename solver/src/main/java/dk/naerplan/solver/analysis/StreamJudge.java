package dk.naerplan.solver.analysis;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.ScoreDirectorFactory;
import ai.timefold.solver.core.impl.solver.DefaultSolutionManager;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.RuleJustification;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.stream.RosterConstraints;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The first judge, asked for its reasons: everything that Timefold can tell of a roster, in our words. Works on a copy, and
 * goes by the starts of the sessions. The only class of this package that knows Timefold's analysis.
 */
final class StreamJudge implements AutoCloseable {

    private static final ScoreDirectorFactory<Roster, HardMediumSoftLongScore> JUDGES = judges();

    private final InnerScoreDirector<Roster, HardMediumSoftLongScore> director;

    StreamJudge(Roster roster) {
        director = JUDGES.createScoreDirectorBuilder()
                .withConstraintMatchPolicy(ConstraintMatchPolicy.ENABLED)
                .withExpectShadowVariablesInCorrectState(false)
                .build();
        director.setWorkingSolution(director.cloneSolution(roster));
    }

    private static ScoreDirectorFactory<Roster, HardMediumSoftLongScore> judges() {
        var config = new SolverConfig()
                .withSolutionClass(Roster.class)
                .withEntityClasses(Session.class, Assignment.class, Placement.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(1L));
        SolutionManager<Roster, HardMediumSoftLongScore> manager =
                SolutionManager.create(SolverFactory.<Roster>create(config));
        return ((DefaultSolutionManager<Roster, HardMediumSoftLongScore>) manager).getScoreDirectorFactory();
    }

    /** The copy that is judged; to be changed through {@link #change} only. */
    Roster roster() {
        return director.getWorkingSolution();
    }

    HardMediumSoftLongScore score() {
        return director.calculateScore().raw();
    }

    /** Every match of every rule that is not switched off. A match that a change leaves alone keeps its justification. */
    List<Finding> findings() {
        director.calculateScore();
        var findings = new ArrayList<Finding>();
        for (var rule : director.getConstraintMatchTotalMap().values()) {
            for (var match : rule.getConstraintMatchSet()) {
                RuleJustification justification =
                        Objects.requireNonNull(match.<RuleJustification>getJustification(), match::toString);
                findings.add(new Finding(
                        justification,
                        cost(match.getScore(), justification.rule().level())));
            }
        }
        return findings;
    }

    private static long cost(HardMediumSoftLongScore score, RuleLevel level) {
        return switch (level) {
            case HARD -> -score.hardScore();
            case MEDIUM -> -score.mediumScore();
            case SOFT -> -score.softScore();
        };
    }

    /** Gives a variable of an entity of the judged copy another value. */
    void change(Object entity, String variable, Runnable setter) {
        director.beforeVariableChanged(entity, variable);
        setter.run();
        director.afterVariableChanged(entity, variable);
        director.triggerVariableListeners();
    }

    @Override
    public void close() {
        director.close();
    }
}
