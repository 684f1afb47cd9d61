package dk.naerplan.datasets.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "24.12.2026, 2026-12-24",
        "24-12-2026, 2026-12-24",
        "3/1/2027, 2027-01-03",
        "2026-12-24, 2026-12-24",
        "21.12.2026-3.1.2027, 2026-12-21/2027-01-03",
        "21.12.2026 – 3.1.2027, 2026-12-21/2027-01-03",
        "21-12-2026 til 03-01-2027, 2026-12-21/2027-01-03",
        "2026-12-21 to 2027-01-03, 2026-12-21/2027-01-03",
        "2026-12-21/2027-01-03, 2026-12-21/2027-01-03"
    })
    void datesAreReadAsPeopleWriteThem(String written, String document) {
        assertThat(DateText.read(written)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "juleferie",
                "24.12",
                "24.12.26",
                "uge 52: 24.12.2026",
                "24.12.2026 og 31.12.2026",
                "1.1.2026-2.1.2026-3.1.2026"
            })
    void whatIsNoDateStaysForTheCheckToFind(String written) {
        assertThat(DateText.read(written)).isEqualTo(written);
    }
}
