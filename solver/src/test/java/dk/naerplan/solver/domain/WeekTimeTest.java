package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTimeTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1439, 0, 1439", "1440, 1, 0", "10079, 6, 1439", "10080, 7, 0", "-1, -1, 1439"})
    void minuteLiesOnADayAtAMinute(int minuteOfWeek, int day, int minuteOfDay) {
        assertThat(WeekTime.dayOf(minuteOfWeek)).isEqualTo(day);
        assertThat(WeekTime.minuteOfDay(minuteOfWeek)).isEqualTo(minuteOfDay);
    }

    @Test
    void timeOfADayIsAMinuteOfTheWeek() {
        assertThat(WeekTime.at(1, 9, 30)).isEqualTo(1440 + 570);
        assertThat(WeekTime.wholeDay(6)).isEqualTo(new Interval(8640, 10080));
    }

    @ParameterizedTest
    @CsvSource({"540, 1080, false", "540, 1081, true", "1500, 2520, false", "1500, 2521, true", "1430, 1450, true"})
    void eveningIsReckonedFromTheDayOfTheStart(int start, int end, boolean evening) {
        assertThat(WorkRules.STANDARD.isEvening(start, end)).isEqualTo(evening);
    }
}
