package dk.naerplan.ui.scenario.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FrontierRunTest {

    private final FrontierRun run =
            new FrontierRun(BundledDataSets.load("lemvig"), 3, searches -> SolverSettings.ofMoves(300), 1);

    @Test
    void pointsAreTrulyNotDominatedByWhatTheAuditorSays() {
        var told = new AtomicInteger();
        run.listen(told::incrementAndGet);

        run.run();

        FrontierFound found = run.found().orElseThrow();
        assertThat(run.isRunning()).isFalse();
        assertThat(run.planned()).isEqualTo(3 * 6);
        assertThat(told.get()).isPositive();
        assertThat(found.tried()).hasSize(18);
        assertThat(found.frontier().points()).isNotEmpty().allSatisfy(point -> {
            Kpis kpis = Kpis.of(point.roster());
            assertThat(point.closeness()).isEqualTo(kpis.closeness().percent());
            assertThat(point.coordination()).isEqualTo(kpis.coordination().index());
            assertThat(RosterAuditor.audit(point.roster()).isRuleClean()).isTrue();
            assertThat(found.frontier().points()).noneMatch(other -> other.dominates(point));
        });
    }

    @Test
    void stoppedSweepEndsWithWhatItHas() {
        run.stop();

        run.run();

        assertThat(run.isRunning()).isFalse();
        assertThat(run.found().orElseThrow().tried()).hasSizeLessThan(18);
    }

    @Test
    void pictureHasTheBestTheBeatenAndThePlanNow() {
        run.run();
        FrontierFound found = FrontierFound.of(
                EveryState.document(), run.found().orElseThrow().tried());
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
                .isEqualTo(18 + 1);
    }

    @Test
    void pointAsAScenarioHasItsPlacementAndItsBalance() {
        run.run();
        FrontierPoint point = run.found().orElseThrow().frontier().points().getFirst();

        var week = PointDialog.scenario(point)
                .applyTo(BundledDataSets.load("lemvig"))
                .orThrow();

        assertThat(week.settings().placementPolicy()).isEqualTo(point.policy());
        assertThat(week.settings().balance()).isEqualTo(point.balance());
    }
}
