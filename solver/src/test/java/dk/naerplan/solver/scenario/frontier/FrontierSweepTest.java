package dk.naerplan.solver.scenario.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierSweepTest {

    private static final List<PlacementPolicy> POLICIES =
            List.of(new PlacementPolicy.Optimised(), new PlacementPolicy.Local(), new PlacementPolicy.Central());

    private final Roster week = SampleWeek.of(6, 24);

    @Test
    void pointsAreWhatTheAuditorSaysAndNoneIsDominated() {
        var points = sweep(true, 5).run(progress -> {});
        var frontier = Frontier.of(points, 5);

        assertThat(points).hasSize(15);
        assertThat(frontier.points()).isNotEmpty();
        for (FrontierPoint point : frontier.points()) {
            var audit = RosterAuditor.audit(point.roster());
            assertThat(point.closeness()).isEqualTo(audit.kpis().closeness().percent());
            assertThat(point.coordination())
                    .isEqualTo(audit.kpis().coordination().index());
            assertThat(point.score()).isEqualTo(audit.score());
            assertThat(audit.isRuleClean()).isTrue();
            assertThat(frontier.points()).noneMatch(other -> other.dominates(point));
        }
    }

    @Test
    void warmOptimisedIsNoWorseThanTheFixedAtTheSameBalance() {
        var points = sweep(true, 3).run(progress -> {});

        for (FrontierPoint point : points) {
            var optimised = points.stream()
                    .filter(other -> other.policy().equals("optimised") && other.balance() == point.balance())
                    .findFirst()
                    .orElseThrow();
            assertThat(optimised.score()).isGreaterThanOrEqualTo(point.score());
        }
    }

    @Test
    void searchesSideBySideFindTheSameAsOneAfterTheOther() {
        var alone = sweep(true, 3).run(progress -> {});

        var together = sweep(true, 3, 3).run(progress -> {});

        assertThat(together)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("roster")
                .isEqualTo(alone);
    }

    @Test
    void balancesRunFromEndToEnd() {
        assertThat(FrontierSweep.balances(11)).containsExactly(0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
        assertThat(FrontierSweep.balances(2)).containsExactly(0, 100);
    }

    @Test
    void stoppedSweepKeepsItsPoints() {
        var sweep = sweep(false, 3);

        var points = sweep.run(progress -> {
            if (progress.done() == 4) {
                sweep.stop();
            }
        });

        assertThat(points)
                .hasSizeBetween(4, 5)
                .extracting(FrontierPoint::balance)
                .contains(50);
    }

    private FrontierSweep sweep(boolean warm, int balances) {
        return sweep(warm, balances, 1);
    }

    private FrontierSweep sweep(boolean warm, int balances, int parallel) {
        return new FrontierSweep(
                this::problem,
                POLICIES,
                FrontierSweep.balances(balances),
                warm,
                TrialSettings.of(SolverSettings.ofMoves(1_500), 1, parallel));
    }

    private Roster problem(PlacementPolicy policy, int balance) {
        Roster problem = policy.applyTo(week);
        RuleWeights.DEFAULT.withBalance(balance).applyTo(problem);
        return problem;
    }
}
