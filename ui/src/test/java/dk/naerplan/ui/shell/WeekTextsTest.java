package dk.naerplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.domain.WeekTime;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTextsTest {

    private final WeekTexts danish = new WeekTexts(Texts.in(Languages.DANISH));
    private final WeekTexts english = new WeekTexts(Texts.in(Languages.ENGLISH));

    @Test
    void timesAreWrittenWithoutLeadingZero() {
        assertThat(WeekTexts.time(new Interval(WeekTime.at(1, 8, 30), WeekTime.at(1, 11, 5))))
                .isEqualTo("8:30–11:05");
    }

    @Test
    void dayComesBeforeTheTimeInTheLanguage() {
        var tuesday = new Interval(WeekTime.at(1, 8, 30), WeekTime.at(1, 11, 0));

        assertThat(danish.dayAndTime(tuesday)).isEqualTo("tir 8:30–11:00");
        assertThat(english.dayAndTime(tuesday)).isEqualTo("Tue 8:30–11:00");
    }

    @Test
    void datesOfAWeekNameTheMonthOnceUnlessThereAreTwo() {
        assertThat(danish.dates(new Week(2026, 48))).isEqualTo("23.–29. november 2026");
        assertThat(english.dates(new Week(2026, 48))).isEqualTo("23–29 November 2026");
        assertThat(danish.dates(new Week(2026, 49))).isEqualTo("30. november–6. december 2026");
        assertThat(danish.dates(new Week(2026, 53))).isEqualTo("28. december 2026–3. januar 2027");
        assertThat(danish.dates(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24)))
                .isEqualTo("24. december 2026");
    }

    @Test
    void hoursFollowTheLanguage() {
        assertThat(danish.hours(2070)).isEqualTo("34,5");
        assertThat(english.hours(2070)).isEqualTo("34.5");
    }

    @Test
    void halfATenthOfAnHourIsRoundedAwayFromZero() {
        assertThat(danish.hours(75)).isEqualTo("1,3");
        assertThat(danish.hours(45)).isEqualTo("0,8");
        assertThat(danish.hours(-75)).isEqualTo("-1,3");
    }

    @Test
    void lengthIsToldToTheMinute() {
        assertThat(danish.length(75)).isEqualTo("1 t 15 min.");
        assertThat(danish.length(120)).isEqualTo("2 t");
        assertThat(english.length(60)).isEqualTo("1 h");
        assertThat(english.length(59)).isEqualTo("59 min");
    }

    @Test
    void hundredPercentMeansThatNothingIsMissing() {
        assertThat(danish.percent(99.7)).isEqualTo("99");
        assertThat(danish.percent(100)).isEqualTo("100");
        assertThat(danish.percent(0.4)).isEqualTo("0");
    }

    @Test
    void wholeMinutesAreWrittenAsMinutes() {
        assertThat(danish.duration(Duration.ofSeconds(30))).isEqualTo("30 sek.");
        assertThat(danish.duration(Duration.ofSeconds(120))).isEqualTo("2 min.");
    }

    @Test
    void changeHasASign() {
        assertThat(danish.change(1234)).isEqualTo("+1.234");
        assertThat(danish.change(-7)).isEqualTo("−7");
        assertThat(danish.change(0)).isEmpty();
    }
}
