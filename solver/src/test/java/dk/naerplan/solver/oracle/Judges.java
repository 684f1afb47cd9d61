package dk.naerplan.solver.oracle;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.analysis.RuleMeasure;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.stream.RosterConstraints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the constraint streams and the auditor judge one roster. */
final class Judges {

    private final SolutionManager<Roster, HardMediumSoftLongScore> streams =
            SolutionManager.create(SolverFactory.create(config()));

    static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(Roster.class)
                .withEntityClasses(Session.class, Assignment.class, Placement.class)
                .withConstraintProviderClass(RosterConstraints.class);
    }

    /** One line for each rule on which they disagree, and one for the total; empty when they agree. */
    List<String> disagreements(Roster roster) {
        ScoreAnalysis<HardMediumSoftLongScore> analysis =
                streams.analyze(roster, ScoreAnalysisFetchPolicy.FETCH_MATCH_COUNT);
        Audit audit = RosterAuditor.audit(roster);
        var lines = new ArrayList<String>();
        for (RosterRule rule : RosterRule.values()) {
            compare(rule, audit.of(rule), analysis).ifPresent(lines::add);
        }
        if (!audit.score().equals(analysis.score())) {
            lines.add("score: auditor %s, streams %s".formatted(audit.score(), analysis.score()));
        }
        return lines;
    }

    /** Rules of which two matches have the same justification, so that an explanation would show them as one. */
    List<String> ambiguousRules(Roster roster) {
        var counted = streams.analyze(roster, ScoreAnalysisFetchPolicy.FETCH_MATCH_COUNT);
        var justified = streams.analyze(roster, ScoreAnalysisFetchPolicy.FETCH_ALL);
        return counted.constraintMap().values().stream()
                .filter(rule ->
                        justified.getConstraintAnalysis(rule.constraintRef()).matchCount() != rule.matchCount())
                .map(rule -> rule.constraintRef().constraintName())
                .toList();
    }

    private static Optional<String> compare(
            RosterRule rule, RuleMeasure audited, ScoreAnalysis<HardMediumSoftLongScore> analysis) {
        ConstraintAnalysis<HardMediumSoftLongScore> streamed = analysis.getConstraintAnalysis(rule.id());
        boolean agree;
        if (streamed == null) { // the streams leave out a rule that is switched off
            agree = audited.weight() == 0;
        } else {
            agree = audited.matches() == streamed.matchCount()
                    && rule.level().score(-audited.cost()).equals(streamed.score());
        }
        return agree
                ? Optional.empty()
                : Optional.of("%s: auditor %s costing %d, streams %s"
                        .formatted(
                                rule.id(),
                                audited,
                                audited.cost(),
                                streamed == null
                                        ? "nothing"
                                        : "%d matches costing %s".formatted(streamed.matchCount(), streamed.score())));
    }
}
