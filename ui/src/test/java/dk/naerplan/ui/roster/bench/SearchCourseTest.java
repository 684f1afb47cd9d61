package dk.naerplan.ui.roster.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.ui.store.Figures;
import org.junit.jupiter.api.Test;

class SearchCourseTest {

    private final SearchCourse course = new SearchCourse();

    private static Figures figures(double coverage) {
        return new Figures(HardMediumSoftLongScore.ZERO, coverage, 0, 0, 0);
    }

    @Test
    void longCourseKeepsItsBeginningAndItsEnd() {
        for (int second = 0; second < 1_000; second++) {
            course.add(second, figures(second / 10.0));
        }

        assertThat(course.moments()).hasSizeLessThanOrEqualTo(61);
        assertThat(course.moments().getFirst().seconds()).isZero();
        assertThat(course.moments().getLast().seconds()).isEqualTo(999);
        assertThat(course.moments())
                .isSortedAccordingTo((one, other) -> Double.compare(one.seconds(), other.seconds()));
    }

    @Test
    void secondMomentAtTheSameTimeReplacesTheFirst() {
        course.add(1, figures(50));
        course.add(1, figures(60));

        assertThat(course.moments())
                .singleElement()
                .satisfies(moment -> assertThat(moment.figures().coverage()).isEqualTo(60));
    }
}
