package dk.naerplan.solver.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SolverSettingsTest {

    @Test
    void searchNeedsALimit() {
        assertThatThrownBy(() -> new SolverSettings(Optional.empty(), OptionalLong.empty(), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void timeLimitMustBeAboveZero() {
        assertThatThrownBy(() -> SolverSettings.ofTime(Duration.ZERO)).hasMessageContaining("PT0S");
        assertThatThrownBy(() -> SolverSettings.ofTime(Duration.ofSeconds(-1))).hasMessageContaining("PT-1S");
        assertThat(SolverSettings.ofTime(Duration.ofMillis(1)).timeLimit()).contains(Duration.ofMillis(1));
    }

    @Test
    void timeLimitIsKeptInWholeMilliseconds() {
        assertThat(SolverSettings.ofTime(Duration.ofMinutes(5).dividedBy(66)).timeLimit())
                .contains(Duration.ofMillis(4_545));
        assertThat(SolverSettings.ofTime(Duration.ofNanos(1)).timeLimit()).contains(Duration.ofMillis(1));
    }

    @Test
    void moveLimitMustBeAboveZero() {
        assertThatThrownBy(() -> SolverSettings.ofMoves(0)).hasMessageContaining("(0)");
        assertThat(SolverSettings.ofMoves(1).moveLimit()).hasValue(1);
    }

    @Test
    void tighterLimitTellsHowFarTheSearchIs() {
        var settings = SolverSettings.ofTime(Duration.ofSeconds(10)).withMoveLimit(1_000);

        assertThat(settings.fraction(Duration.ofSeconds(5), 100)).isEqualTo(0.5);
        assertThat(settings.fraction(Duration.ofSeconds(5), 900)).isEqualTo(0.9);
        assertThat(settings.fraction(Duration.ofSeconds(11), 0)).isEqualTo(1.0);
    }

    @Test
    void withersChangeOneThing() {
        var settings = SolverSettings.ofMoves(5)
                .withSeed(7)
                .withTimeLimit(Duration.ofSeconds(2))
                .withSearches(3);

        assertThat(settings)
                .isEqualTo(new SolverSettings(Optional.of(Duration.ofSeconds(2)), OptionalLong.of(5), 7, 3));
    }

    @Test
    void atLeastOneSearchIsNeeded() {
        var settings = SolverSettings.ofMoves(5);

        assertThat(settings.searches()).isOne();
        assertThatThrownBy(() -> settings.withSearches(0)).hasMessageContaining("(0)");
    }

    @Test
    void everySearchHasASeedOfItsOwnAndTheFirstOneTheSeedOfTheSettings() {
        var settings = SolverSettings.ofMoves(5).withSeed(7).withSearches(3);

        assertThat(settings.ofSearch(0)).isEqualTo(settings.withSearches(1));
        assertThat(settings.ofSearch(1).seed())
                .isNotIn(6L, 7L, 8L, settings.ofSearch(2).seed());
    }
}
