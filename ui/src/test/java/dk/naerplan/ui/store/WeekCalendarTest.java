package dk.naerplan.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Week;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WeekCalendarTest {

    @Test
    void weekIsOverAtDanishMidnight() {
        var week = new WeekCalendar(Week.parse("2026-W48"));

        assertThat(week.isOver(Instant.parse("2026-11-29T22:59:59Z"))).isFalse();
        assertThat(week.isOver(Instant.parse("2026-11-29T23:00:00Z"))).isTrue();
    }

    @Test
    void weekInWhichSummerTimeBeginsIsAnHourShorter() {
        var week = new WeekCalendar(Week.parse("2026-W13"));

        assertThat(Duration.between(week.at(0), week.at(10_080))).isEqualTo(Duration.ofHours(167));
        assertThat(week.at(6 * 1440 + 9 * 60).getHour()).isEqualTo(9);
    }

    @Test
    void weekInWhichSummerTimeEndsIsAnHourLonger() {
        var week = new WeekCalendar(Week.parse("2026-W43"));

        assertThat(Duration.between(week.at(0), week.at(10_080))).isEqualTo(Duration.ofHours(169));
        assertThat(week.at(6 * 1440 + 9 * 60).getHour()).isEqualTo(9);
    }
}
