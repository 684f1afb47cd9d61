package dk.naerplan.solver.scenario.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private final Roster roster = new RosterFixture().roster();

    @Test
    void keepsWhatNothingBeatsInBoth() {
        var frontier = Frontier.of(List.of(at(40, 90), at(80, 30), at(60, 60), at(50, 50), at(60, 40)), 0);

        assertThat(frontier.points()).containsExactly(at(80, 30), at(60, 60), at(40, 90));
        assertThat(frontier.tried()).isEqualTo(5);
    }

    @Test
    void samePlaceCountsOnce() {
        assertThat(Frontier.of(List.of(at(50, 50), at(50, 50)), 0).points()).hasSize(1);
    }

    @Test
    void rosterThatBreaksAHardRuleDoesNotCount() {
        var broken = new FrontierPoint("local", 0, 99, 99, 100, HardMediumSoftLongScore.of(-1, 0, 0), false, roster);

        assertThat(Frontier.of(List.of(broken, at(50, 50)), 0).points()).containsExactly(at(50, 50));
    }

    @Test
    void rosterThatLeavesTooMuchEmptyDoesNotCount() {
        var empty = covering(100, 100, 97.9);
        var nearly = covering(70, 70, 98.0);

        assertThat(Frontier.of(List.of(empty, nearly, at(50, 80)), 2).points()).containsExactly(nearly, at(50, 80));
    }

    @Test
    void hypervolumeIsTheShareOfTheSquareBelowThePoints() {
        assertThat(Frontier.of(List.of(at(100, 50)), 0).hypervolume()).isEqualTo(0.5, within(1e-12));
        assertThat(Frontier.of(List.of(at(80, 30), at(40, 90)), 0).hypervolume())
                .isEqualTo(0.8 * 0.3 + 0.4 * 0.6, within(1e-12));
        assertThat(Frontier.of(List.of(), 0).hypervolume()).isZero();
    }

    @Test
    void thinningKeepsTheEndsAndWhatMattersMost() {
        var frontier = Frontier.of(List.of(at(90, 10), at(88, 11), at(60, 60), at(20, 80)), 0);

        assertThat(frontier.thinned(3).points()).containsExactly(at(90, 10), at(60, 60), at(20, 80));
        assertThat(frontier.thinned(9)).isEqualTo(frontier);
        assertThat(frontier.thinned(1).points()).containsExactly(at(20, 80));
    }

    private FrontierPoint at(double closeness, double coordination) {
        return new FrontierPoint("local", 50, closeness, coordination, 100, HardMediumSoftLongScore.ZERO, true, roster);
    }

    private FrontierPoint covering(double closeness, double coordination, double coverage) {
        return new FrontierPoint(
                "local", 50, closeness, coordination, coverage, HardMediumSoftLongScore.ZERO, true, roster);
    }
}
