package dk.naerplan.solver.scenario.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void tellsMedianAndEnds() {
        assertThat(Spread.of(List.of(3.0, 1.0, 8.0))).isEqualTo(new Spread(3, 1, 8));
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
    }

    @Test
    void needsValues() {
        assertThatThrownBy(() -> Spread.of(List.of())).hasMessageContaining("Maybe");
    }

    @Test
    void differenceBelowTheSpreadOfEitherIsNone() {
        var narrow = new Spread(50, 50, 50);

        assertThat(narrow.differsFrom(new Spread(53, 51, 55))).isFalse();
        assertThat(new Spread(53, 51, 55).differsFrom(narrow)).isFalse();
        assertThat(narrow.differsFrom(new Spread(54, 52, 56))).isTrue();
        assertThat(narrow.differsFrom(new Spread(57, 55, 59))).isTrue();
    }

    @Test
    void equalMediansNeverDiffer() {
        assertThat(new Spread(50, 50, 50).differsFrom(new Spread(50, 50, 50))).isFalse();
    }
}
