package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RosterAuditorTest {

    private final RosterFixture week = new RosterFixture();

    /** One hour before 8:00 (hard 30), an empty hour (medium 120), a missed wish (soft 60). */
    private Roster roster() {
        var amina = week.employee("amina", e -> e.desired("Fri 9:00-10:00"));
        week.seat(week.session(week.activity("early"), s -> s.during("Mon 7:30-8:30")), amina);
        week.seat(week.session(week.activity("talk"), s -> s));
        return week.roster();
    }

    @Test
    void anEmptyWeekCostsNothing() {
        Audit audit = RosterAuditor.audit(week.roster());
        assertThat(audit.rules()).containsOnlyKeys(RosterRule.values());
        assertThat(audit.rules().values())
                .allSatisfy(rule -> assertThat(rule.matches() + rule.measure()).isZero());
        assertThat(audit.score()).isEqualTo(HardMediumSoftLongScore.ZERO);
        assertThat(audit.isRuleClean()).isTrue();
    }

    @Test
    void theScoreSumsEachLevel() {
        Audit audit = RosterAuditor.audit(roster());
        assertThat(audit.score()).isEqualTo(HardMediumSoftLongScore.of(-30, -120, -3_000));
        assertThat(audit.of(RosterRule.WISHES)).isEqualTo(new RuleMeasure(1, 60, 50));
        assertThat(audit.isRuleClean()).isFalse();
    }

    @Test
    void theRostersOwnWeightsCount() {
        Roster roster = roster();
        new RuleWeights(50, Map.of(RosterRule.AVAILABILITY, 3, RosterRule.WISHES, 7)).applyTo(roster);
        assertThat(RosterAuditor.audit(roster).score()).isEqualTo(HardMediumSoftLongScore.of(-90, -120, -420));
    }

    @Test
    void aHardRuleThatIsSwitchedOffIsMeasuredButNotBroken() {
        Roster roster = roster();
        new RuleWeights(50, Map.of(RosterRule.AVAILABILITY, 0)).applyTo(roster);
        Audit audit = RosterAuditor.audit(roster);
        assertThat(audit.of(RosterRule.AVAILABILITY)).isEqualTo(new RuleMeasure(1, 30, 0));
        assertThat(audit.isRuleClean()).isTrue();
    }

    @Test
    void emptySeatsAloneLeaveARosterRuleClean() {
        week.seat(week.session(week.activity("talk"), s -> s));
        assertThat(RosterAuditor.audit(week.roster()).isRuleClean()).isTrue();
    }

    @Test
    void startsAreReadFromTheSessions() {
        var amina = week.employee("amina");
        var session = week.session(week.activity("talk"), s -> s.during("Mon 9:00-10:00"));
        week.seat(session, amina);
        Roster roster = week.roster();
        session.setStart(7 * 60);
        assertThat(RosterAuditor.audit(roster).of(RosterRule.AVAILABILITY).measure())
                .isEqualTo(60);
    }
}
