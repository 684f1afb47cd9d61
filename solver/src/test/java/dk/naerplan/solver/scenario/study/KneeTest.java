package dk.naerplan.solver.scenario.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KneeTest {

    @Test
    void liesWhereTheCurveBendsMost() {
        assertThat(Knee.of(List.of(0.0, 40.0, 70.0, 75.0, 78.0, 80.0), 1)).hasValue(2);
        assertThat(Knee.of(List.of(80.0, 40.0, 20.0, 15.0, 10.0, 0.0), 1)).hasValue(2);
    }

    @Test
    void straightLineHasNone() {
        assertThat(Knee.of(List.of(0.0, 10.0, 20.0, 30.0), 0)).isEmpty();
        assertThat(Knee.of(List.of(5.0, 7.0), 0)).isEmpty();
        assertThat(Knee.of(List.of(), 0)).isEmpty();
    }

    @Test
    void bendWithinTheNoiseIsNone() {
        assertThat(Knee.of(List.of(0.0, 12.0, 20.0), 2)).isEmpty();
        assertThat(Knee.of(List.of(0.0, 12.5, 20.0), 2)).hasValue(1);
    }
}
