package dk.naerplan.ui.scenario.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.solver.scenario.frontier.FrontierSweep;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrontierFoundTest {

    private static final DataSet BASE = BundledDataSets.load("lemvig");
    private static List<FrontierPoint> tried = List.of();

    @BeforeAll
    static void sweep() {
        tried = new FrontierSweep(
                        FrontierFoundTest::problem,
                        Stream.of("local", "central", "combined", "optimised")
                                .map(PlacementPolicy::parse)
                                .toList(),
                        FrontierSweep.balances(3),
                        true,
                        TrialSettings.of(SolverSettings.ofMoves(300), 1, 1))
                .run(progress -> {});
    }

    private static Roster problem(PlacementPolicy policy, int balance) {
        return RosterMapper.toRoster(Scenario.ofPolicy(policy.text())
                .withBalance(balance)
                .applyTo(BASE)
                .orThrow());
    }

    @Test
    void pointsAreTrulyNotDominatedByWhatTheAuditorSays() {
        FrontierFound found = FrontierFound.of(BASE, tried);

        assertThat(found.tried()).hasSize(12);
        assertThat(found.frontier().points()).isNotEmpty().allSatisfy(point -> {
            Kpis kpis = Kpis.of(point.roster());
            assertThat(point.closeness()).isEqualTo(kpis.closeness().percent());
            assertThat(point.coordination()).isEqualTo(kpis.coordination().index());
            assertThat(RosterAuditor.audit(point.roster()).isRuleClean()).isTrue();
            assertThat(found.tried()).filteredOn(FrontierPoint::ruleClean).noneMatch(other -> other.dominates(point));
        });
    }

    @Test
    void pictureHasTheBestTheBeatenAndThePlanNow() {
        FrontierFound found = FrontierFound.of(EveryState.document(), tried);
        var plots = new FrontierPlots(Texts.in(Languages.DANISH));

        XyPlot plot = plots.of(found);

        assertThat(plot.series())
                .extracting(series -> series.name())
                .containsExactly("Slås ikke af nogen", "Slås af en anden", "Planen nu");
        assertThat(plot.ids().stream().filter(id -> !id.isEmpty()))
                .hasSameSizeAs(found.frontier().points())
                .allSatisfy(id -> assertThat(found.point(id)).isPresent());
        assertThat(plot.series().stream()
                        .mapToInt(series -> series.points().size())
                        .sum())
                .isEqualTo(12 + 1);
    }

    @Test
    void pointAsAScenarioHasItsPlacementAndItsBalance() {
        FrontierPoint point = FrontierFound.of(BASE, tried).frontier().points().getFirst();

        var week = PointDialog.scenario(point).applyTo(BASE).orThrow();

        assertThat(week.settings().placementPolicy()).isEqualTo(point.policy());
        assertThat(week.settings().balance()).isEqualTo(point.balance());
    }
}
