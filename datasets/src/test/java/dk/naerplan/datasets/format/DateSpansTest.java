package dk.naerplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.solver.domain.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpansTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private static List<DateSpan> spans(String... texts) {
        return Stream.of(texts).map(DateSpan::parse).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "2026-12-21/2027-01-03"})
    void spanIsWrittenAsItIsRead(String text) {
        assertThat(DateSpan.parse(text)).hasToString(text);
    }

    @Test
    void spanOfOneDateIsThatDate() {
        assertThat(DateSpan.parse("2026-12-24/2026-12-24")).isEqualTo(DateSpan.of(CHRISTMAS_EVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24.12.2026", "2026-12-24/", "2026-12-24/2026-12-23", "2026-12-24/2026-12-25/2026-12-26"})
    void whatIsNoSpanIsRefused(String text) {
        assertThatThrownBy(() -> DateSpan.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dateThatTheCalendarDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> DateSpan.parse("2026-02-29")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void whatOverlapsOrMeetsIsJoinedInOrder() {
        assertThat(DateSpans.joined(
                        spans("2026-12-28", "2026-12-21/2026-12-23", "2026-12-22/2026-12-24", "2026-12-25")))
                .isEqualTo(spans("2026-12-21/2026-12-25", "2026-12-28"));
        assertThat(DateSpans.joined(spans("2026-12-01/2026-12-31", "2026-12-24")))
                .isEqualTo(spans("2026-12-01/2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-21/2026-12-27, 2026-12-21/2026-12-23 2026-12-25/2026-12-27",
        "2026-12-24/2026-12-27, 2026-12-25/2026-12-27",
        "2026-12-20/2026-12-24, 2026-12-20/2026-12-23",
        "2026-12-24, ''",
        "2026-12-25, 2026-12-25"
    })
    void oneDateIsTakenOut(String span, String rest) {
        List<DateSpan> expected = rest.isEmpty() ? List.of() : spans(rest.split(" "));

        assertThat(DateSpans.without(spans(span), CHRISTMAS_EVE)).isEqualTo(expected);
    }

    @Test
    void whatIsOverIsLeftOut() {
        assertThat(DateSpans.from(spans("2026-12-20/2026-12-23", "2026-12-22/2026-12-26", "2027-01-02"), CHRISTMAS_EVE))
                .isEqualTo(spans("2026-12-24/2026-12-26", "2027-01-02"));
    }

    @Test
    void daysOfAWeekAreThoseThatTheDatesFallOn() {
        List<DateSpan> newYear = spans("2026-12-31/2027-01-02");

        assertThat(DateSpans.in(newYear, Week.parse("2026-W53")))
                .containsExactly(Weekday.THU, Weekday.FRI, Weekday.SAT);
        assertThat(DateSpans.in(newYear, Week.parse("2027-W01"))).isEmpty();
    }
}
