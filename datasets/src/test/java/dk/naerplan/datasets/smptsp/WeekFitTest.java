package dk.naerplan.datasets.smptsp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeekFitTest {

    private static List<Interval> fit(Task... tasks) {
        return WeekFit.of(List.of(tasks)).orElseThrow();
    }

    @Test
    void minutesOfTheWeekStay() {
        assertThat(fit(new Task(0, 1440), new Task(1440, 1500), new Task(10_000, 10_080)))
                .containsExactly(new Interval(0, 1440), new Interval(1440, 1500), new Interval(10_000, 10_080));
    }

    @Test
    void aSpanOfADayIsMovedToMonday() {
        assertThat(fit(new Task(1000, 1500), new Task(1400, 2440)))
                .containsExactly(new Interval(0, 500), new Interval(400, 1440));
        assertThat(fit(new Task(-700, -100), new Task(-200, 740)))
                .containsExactly(new Interval(0, 600), new Interval(500, 1440));
    }

    @Test
    void aLongerSpanIsReplacedByItsOrder() {
        assertThat(fit(new Task(0, 1000), new Task(900, 1441), new Task(1000, 9_999_999)))
                .containsExactly(new Interval(0, 720), new Interval(0, 1440), new Interval(720, 1440));
    }

    @Test
    void tasksThatMeetDoNotOverlap() {
        assertThat(fit(new Task(0, 5_000_000), new Task(5_000_000, 6_000_000)))
                .containsExactly(new Interval(0, 720), new Interval(720, 1440));
    }

    @Test
    void moreStepsThanADayHasMinutesGoOnOnTheNextDayWhereNoTaskIsUnderWay() {
        List<Task> chain = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            chain.add(new Task(100L * i, 100L * i + 100));
        }
        List<Interval> week = WeekFit.of(chain).orElseThrow();

        assertThat(week.getLast()).isEqualTo(new Interval(2_999, 3_000));
        assertSameOverlaps(chain, week);
    }

    @Test
    void aDayBeginsWithTasksThatHangTogether() {
        List<Task> tasks = new ArrayList<>(hangingTogether(0, 1_000));
        tasks.addAll(hangingTogether(1_000_000, 1_000));
        List<Interval> week = WeekFit.of(tasks).orElseThrow();

        assertThat(week.get(1_000).start()).isEqualTo(WeekTime.MINUTES_PER_DAY);
        assertSameOverlaps(tasks, week);
    }

    /** Each overlaps with the next only, which takes one step less than there are tasks. */
    private static List<Task> hangingTogether(long from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Task(from + 100L * i, from + 100L * i + 150))
                .toList();
    }

    @Test
    void aDayCanHoldAsManyStepsAsItHasMinutes() {
        assertThat(WeekFit.of(hangingTogether(0, 1_441))).isPresent();
        assertThat(WeekFit.of(hangingTogether(0, 1_442))).isEmpty();
    }

    @Test
    void aWeekCanHoldAsManyStepsAsItHasMinutes() {
        List<Task> tasks = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            tasks.addAll(hangingTogether(1_000_000L * day, 1_441));
        }
        assertThat(WeekFit.of(tasks)).isPresent();

        tasks.add(new Task(8_000_000, 8_000_001));
        assertThat(WeekFit.of(tasks)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactlyTheSamePairsOverlap(int seed) {
        var random = new Random(seed);
        int horizon = List.of(40, 2_000, 100_000).get(seed % 3);
        List<Task> tasks = IntStream.range(0, 80)
                .mapToObj(i -> random.nextInt(horizon) - seed)
                .map(start -> new Task(start, start + 1 + random.nextInt(1 + horizon / 20)))
                .toList();

        assertSameOverlaps(tasks, WeekFit.of(tasks).orElseThrow());
    }

    private static void assertSameOverlaps(List<Task> tasks, List<Interval> week) {
        assertThat(week).hasSameSizeAs(tasks).allMatch(time -> TaskProblem.isWithinADay(time.start(), time.end()));
        var different = new ArrayList<String>();
        for (int i = 0; i < tasks.size(); i++) {
            for (int j = 0; j < i; j++) {
                Task one = tasks.get(i);
                Task other = tasks.get(j);
                boolean before = one.start() < other.end() && other.start() < one.end();
                if (before != week.get(i).overlap(week.get(j)) > 0) {
                    different.add(one + " and " + other);
                }
            }
        }
        assertThat(different).isEmpty();
    }
}
