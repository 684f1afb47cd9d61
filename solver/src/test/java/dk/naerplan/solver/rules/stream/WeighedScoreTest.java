package dk.naerplan.solver.rules.stream;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weights and balance reach the score. */
class WeighedScoreTest {

    private static final SolutionManager<Roster, HardMediumSoftLongScore> MANAGER =
            SolutionManager.create(SolverFactory.create(SearchRun.config()));

    /** An overlap of 10 minutes, an empty seat of an hour, two faces and a link that nobody holds. */
    private final Roster roster = week();

    private static Roster week() {
        var week = new RosterFixture();
        var nord = week.area("nord");
        week.link(nord, week.area("syd"), 2);
        var amina = week.employee("amina");
        var bo = week.employee("bo");
        var club = week.activity(
                "club", spec -> spec.group(week.group("youth", nord, 1)).sensitivity(0));
        week.seat(week.session(club, spec -> spec.during("Mon 9:00-10:00")), amina);
        week.seat(week.session(club, spec -> spec.during("Mon 9:50-10:50")), amina);
        week.seat(week.session(club, spec -> spec.during("Tue 9:00-11:00")), bo);
        week.seat(week.session(club, spec -> spec.during("Tue 9:00-10:00")));
        return week.roster();
    }

    private HardMediumSoftLongScore scoreBy(RuleWeights weights) {
        weights.applyTo(roster);
        return MANAGER.update(roster);
    }

    @Test
    void defaultsAreUsedWithoutWeights() {
        assertThat(MANAGER.update(roster)).isEqualTo(HardMediumSoftLongScore.of(-10, -120, -3_000 - 2 * 6_000));
    }

    @Test
    void defaultWeightsGiveTheSameScore() {
        assertThat(scoreBy(RuleWeights.DEFAULT)).isEqualTo(HardMediumSoftLongScore.of(-10, -120, -15_000));
    }

    @Test
    void overridesReplaceTheDefaults() {
        var weights = new RuleWeights(50, Map.of(RosterRule.OVERLAP, 3, RosterRule.COVERAGE, 2));
        assertThat(scoreBy(weights)).isEqualTo(HardMediumSoftLongScore.of(-30, -240, -15_000));
    }

    @Test
    void zeroSwitchesARuleOff() {
        var weights = new RuleWeights(50, Map.of(RosterRule.OVERLAP, 0, RosterRule.EXTRA_FACES, 0));
        assertThat(scoreBy(weights)).isEqualTo(HardMediumSoftLongScore.of(0, -120, -12_000));
        assertThat(MANAGER.analyze(roster).constraintMap().keySet().stream().map(ref -> ref.constraintName()))
                .doesNotContain("overlap", "extraFaces")
                .contains("unlinkedAreas");
    }

    @Test
    void balanceMovesBetweenClosenessAndCoordination() {
        assertThat(scoreBy(RuleWeights.DEFAULT.withBalance(0)).softScore()).isEqualTo(-6_000);
        assertThat(scoreBy(RuleWeights.DEFAULT.withBalance(100)).softScore()).isEqualTo(-24_000);
        assertThat(scoreBy(RuleWeights.DEFAULT.withBalance(30)).softScore()).isEqualTo(-4_200 - 7_200);
    }
}
