package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private final Interval interval = new Interval(100, 200);

    @Test
    void minutesAreCountedWithoutTheEnd() {
        assertThat(interval.minutes()).isEqualTo(100);
        assertThat(new Interval(5, 6).minutes()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "200, 100"})
    void endMustComeAfterTheStart(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(start, end))
                .withMessageContaining("(" + end + ")");
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0", "0, 101, 1", "150, 160, 10", "199, 300, 1", "200, 300, 0", "0, 300, 100"})
    void overlapIsSharedMinutes(int start, int end, int shared) {
        assertThat(interval.overlap(start, end)).isEqualTo(shared);
        assertThat(interval.overlap(new Interval(start, end))).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({"100, 200, true", "99, 200, false", "100, 201, false", "150, 150, true"})
    void stretchIsContainedUpToTheEdges(int start, int end, boolean contained) {
        assertThat(interval.contains(start, end)).isEqualTo(contained);
    }

    @Test
    void mergedIntervalsAreSortedAndNeitherOverlapNorTouch() {
        assertThat(Interval.merged(List.of(
                        new Interval(50, 60), new Interval(10, 20), new Interval(20, 30), new Interval(15, 18))))
                .containsExactly(new Interval(10, 30), new Interval(50, 60));
    }

    @Test
    void intervalThatLiesInAnotherDisappears() {
        assertThat(Interval.merged(List.of(new Interval(10, 40), new Interval(20, 30))))
                .containsExactly(new Interval(10, 40));
    }

    @Test
    void oneIntervalMergesToItself() {
        assertThat(Interval.merged(List.of(interval))).containsExactly(interval);
        assertThat(Interval.merged(List.of())).isEmpty();
    }

    @Test
    void overlapWithSeveralAddsUp() {
        var disjoint = List.of(new Interval(0, 10), new Interval(20, 30));
        assertThat(Interval.overlapOf(disjoint, 5, 22)).isEqualTo(5 + 2);
        assertThat(Interval.overlapOf(disjoint, 10, 20)).isZero();
        assertThat(Interval.overlapOf(List.of(), 0, 100)).isZero();
    }
}
