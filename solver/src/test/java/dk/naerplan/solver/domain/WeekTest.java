package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({"2026, 48, 2026-11-23", "2026, 1, 2025-12-29", "2026, 53, 2026-12-28", "2027, 1, 2027-01-04"})
    void weekBeginsOnItsMonday(int year, int number, LocalDate monday) {
        var week = new Week(year, number);
        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.date(6)).isEqualTo(monday.plusDays(6));
        assertThat(Week.of(monday)).isEqualTo(week);
        assertThat(Week.of(monday.plusDays(6))).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({"2026, 0", "2026, 54", "2027, 53"})
    void weekMustExistInItsYear(int year, int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Week(year, number))
                .withMessageContaining("(" + number + ")");
    }

    @Test
    void nextWeekPassesTheYear() {
        assertThat(new Week(2026, 53).next()).isEqualTo(new Week(2027, 1));
        assertThat(new Week(2026, 48).next()).isEqualTo(new Week(2026, 49));
    }

    @Test
    void textIsReadAsItIsWritten() {
        assertThat(Week.parse("2026-W05")).isEqualTo(new Week(2026, 5)).hasToString("2026-W05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-48", "2026-W5", "W48-2026", "2026-W48x"})
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Week.parse(text)).withMessageContaining("(" + text + ")");
    }

    @Test
    void weeksComeInOrderOfTime() {
        assertThat(new Week(2026, 53)).isLessThan(new Week(2027, 1)).isGreaterThan(new Week(2026, 52));
    }
}
