package dk.naerplan.benchmarks.bench.contender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TraceTest {

    private final Trace trace = new Trace();

    @Test
    void whatHasNotChangedIsNotAdded() {
        add(100, 0, 5, 50);
        add(200, 0, 5, 50);

        assertThat(trace.points()).hasSize(1);
    }

    @Test
    void everyStepOfRulesAndCoverageIsKept() {
        add(1_000, 3, 5, 50);
        add(1_001, 2, 5, 50);
        add(1_002, 2, 4, 50);

        assertThat(trace.points()).extracting(Point::millis).containsExactly(1_000L, 1_001L, 1_002L);
    }

    @Test
    void ofManySoftStepsInAMomentTheLastIsKept() {
        for (int i = 0; i <= 15; i++) {
            add(1_000 + i, 0, 0, 100 - i);
        }

        assertThat(trace.points()).extracting(Point::millis).containsExactly(1_000L, 1_015L);
    }

    @Test
    void softStepsThatAreApartAreAllKept() {
        add(1_000, 0, 0, 30);
        add(1_100, 0, 0, 20);
        add(1_200, 0, 0, 10);

        assertThat(trace.points()).extracting(Point::millis).containsExactly(1_000L, 1_100L, 1_200L);
    }

    private void add(long millis, long hard, long medium, long soft) {
        trace.add(new Point(millis, hard, OptionalLong.of(medium), OptionalLong.of(soft)));
    }
}
