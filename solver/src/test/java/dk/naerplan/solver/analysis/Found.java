package dk.naerplan.solver.analysis;

import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.RosterRule;

/** What the auditor found of one rule. */
record Found(int matches, long measure) {

    static final Found NOTHING = new Found(0, 0);

    static Found of(RosterRule rule, RosterFixture week) {
        RuleMeasure measure = RosterAuditor.audit(week.roster()).of(rule);
        return new Found(measure.matches(), measure.measure());
    }
}
