package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @Test
    void aShareOfNothingIsAll() {
        assertThat(Ratio.NOTHING.percent()).isEqualTo(100.0);
        assertThat(Ratio.NOTHING.isMeasured()).isFalse();
    }

    @Test
    void percentIsNotRounded() {
        assertThat(new Ratio(1, 3).percent()).isCloseTo(33.333333, within(0.000001));
        assertThat(new Ratio(0, 1).percent()).isZero();
        assertThat(new Ratio(0, 1).isMeasured()).isTrue();
    }

    @Test
    void sharesAddUpPartByPart() {
        assertThat(new Ratio(1, 3).plus(new Ratio(4, 5))).isEqualTo(new Ratio(5, 8));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1"})
    void negativeMinutesAreRefused(long part, long whole) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(part, whole))
                .withMessage("The ratio's part (%d) and whole (%d) must be 0 or more.", part, whole);
    }
}
