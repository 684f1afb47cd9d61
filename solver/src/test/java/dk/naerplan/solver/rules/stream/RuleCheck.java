package dk.naerplan.solver.rules.stream;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleJustification;
import java.util.Arrays;

/** Asks one rule what it says of a tiny roster. */
final class RuleCheck {

    private static final ConstraintVerifier<RosterConstraints, Roster> VERIFIER = ConstraintVerifier.build(
            new RosterConstraints(), Roster.class, Session.class, Assignment.class, Placement.class);

    private final SingleConstraintAssertion verdict;

    private RuleCheck(SingleConstraintAssertion verdict) {
        this.verdict = verdict;
    }

    static RuleCheck that(RosterRule rule, RosterFixture week) {
        return new RuleCheck(VERIFIER.verifyThat((constraints, factory) -> constraint(rule, constraints, factory))
                .givenSolution(week.roster()));
    }

    /** No match. */
    void isKept() {
        costs(0, 0);
    }

    /** So many matches, whose measures add up to so much. */
    void costs(int matches, long measure) {
        verdict.penalizes(matches);
        verdict.penalizesBy(measure);
    }

    /** Exactly these reasons, one for each match. */
    void because(RuleJustification... reasons) {
        verdict.justifiesWithExactly(reasons);
        costs(
                reasons.length,
                Arrays.stream(reasons).mapToLong(RuleJustification::measure).sum());
    }

    private static Constraint constraint(RosterRule rule, RosterConstraints constraints, ConstraintFactory factory) {
        return Arrays.stream(constraints.defineConstraints(factory))
                .filter(constraint ->
                        constraint.getConstraintRef().constraintName().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }
}
