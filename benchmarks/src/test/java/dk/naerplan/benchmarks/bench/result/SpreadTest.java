package dk.naerplan.benchmarks.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void noValuesHaveNoSpread() {
        assertThat(Spread.of(List.of())).isEmpty();
    }

    @Test
    void singleValueIsItsOwnMedianAndQuartiles() {
        assertThat(Spread.of(List.of(7.0))).contains(new Spread(1, 7, 7, 7, 7, 7));
    }

    @Test
    void oddNumberOfValuesHasOneInTheMiddle() {
        assertThat(Spread.of(List.of(5.0, 1.0, 4.0, 2.0, 3.0))).contains(new Spread(5, 1, 2, 3, 4, 5));
    }

    @Test
    void evenNumberOfValuesIsInterpolated() {
        assertThat(Spread.of(List.of(10.0, 20.0, 30.0, 40.0))).contains(new Spread(4, 10, 17.5, 25, 32.5, 40));
    }

    @Test
    void twoValuesMeetHalfWay() {
        assertThat(Spread.of(List.of(8.0, 4.0))).contains(new Spread(2, 4, 5, 6, 7, 8));
    }
}
