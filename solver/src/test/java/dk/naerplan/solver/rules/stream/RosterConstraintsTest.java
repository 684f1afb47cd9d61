package dk.naerplan.solver.rules.stream;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.RosterRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RosterConstraintsTest {

    private final ScoreAnalysis<HardMediumSoftLongScore> analysis =
            SolutionManager.<Roster, HardMediumSoftLongScore>create(SolverFactory.create(SearchRun.config()))
                    .analyze(emptyWeek());

    private static Roster emptyWeek() {
        var week = new RosterFixture();
        week.seat(week.session(week.activity("visits"), spec -> spec));
        week.placement(week.employee("amina"), "Mon", week.centralOffice("hall", 0));
        return week.roster();
    }

    @Test
    void everyRuleIsOneConstraintWithItsDefaultWeight() {
        assertThat(analysis.constraintMap().keySet().stream().map(ref -> ref.constraintName()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RosterRule.values()).map(RosterRule::id).toList());
        for (RosterRule rule : RosterRule.values()) {
            var constraint = analysis.getConstraintAnalysis(Roster.class.getPackageName(), rule.id());
            assertThat(constraint.weight())
                    .as(rule.id())
                    .isEqualTo(rule.defaultScore().negate());
        }
    }
}
