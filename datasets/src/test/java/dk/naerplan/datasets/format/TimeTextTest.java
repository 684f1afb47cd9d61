package dk.naerplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.solver.domain.Interval;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "09:30", "23:59", "24:00"})
    void clockTimeIsWrittenAsItWasRead(String text) {
        assertThat(ClockTime.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:30", "09.30", "24:01", "25:00", "09:60", "", "09:30 "})
    void clockTimeHasOneForm(String text) {
        assertThatThrownBy(() -> ClockTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + text + ")");
    }

    @Test
    void momentIsAMinuteOfTheWeek() {
        assertThat(WeekMoment.parse("tue 09:30").minuteOfWeek()).isEqualTo(24 * 60 + 9 * 60 + 30);
        assertThat(WeekMoment.of(24 * 60 + 9 * 60 + 30)).hasToString("tue 09:30");
    }

    @Test
    void midnightBelongsToTheDayThatBeginsButForTheEndOfTheWeek() {
        assertThat(WeekMoment.of(24 * 60)).hasToString("tue 00:00");
        assertThat(WeekMoment.of(7 * 24 * 60)).hasToString("sun 24:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tue", "Tue 09:30", "tirsdag 09:30", "tue 9:30", "tue  09:30", "09:30"})
    void momentHasOneForm(String text) {
        assertThatThrownBy(() -> WeekMoment.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon", "mon-sun", "mon-tue 08:00-16:00", "mon,wed-thu,sun 00:00-00:01", "fri 12:00-24:00"})
    void spanIsWrittenAsItWasRead(String text) {
        assertThat(TimeSpan.parse(text)).hasToString(text);
    }

    @Test
    void spanOfAnyDaysIsReadAsItWasWritten() {
        for (int mask = 1; mask < 128; mask++) {
            var days = new ArrayList<Weekday>();
            for (Weekday day : Weekday.values()) {
                if ((mask & 1 << day.index()) != 0) {
                    days.add(day);
                }
            }
            var span = new TimeSpan(days, new ClockTime(540), new ClockTime(900));

            assertThat(TimeSpan.parse(span.toString())).isEqualTo(span);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fri-mon", "mon,mon", "mon-wed,tue", "mon 16:00-08:00", "mon 08:00-08:00", "mon 8-16", ""})
    void spanMustRunForwards(String text) {
        assertThatThrownBy(() -> TimeSpan.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spanPutsItsDaysIntoTheOrderOfTheWeek() {
        assertThat(TimeSpan.parse("tue,mon")).hasToString("mon-tue");
    }

    @Test
    void spanHasAnIntervalOnEachDay() {
        assertThat(TimeSpan.parse("mon,sun 10:00-12:00").intervals())
                .containsExactly(new Interval(600, 720), new Interval(6 * 1440 + 600, 6 * 1440 + 720));
        assertThat(TimeSpan.wholeDays(List.of(Weekday.TUE)).intervals()).containsExactly(new Interval(1440, 2880));
    }
}
