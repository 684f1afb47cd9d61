package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTextsTest {

    @Test
    void bothLanguagesHaveTheSameTexts() {
        String bundle = "dk.naerplan.benchmarks.cli.cli";

        assertThat(ResourceBundle.getBundle(bundle, Locale.of("da")).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }

    @Test
    void languageFollowsTheEnvironment() {
        assertThat(CliTexts.localeOf(Map.of("LANG", "da_DK.UTF-8"))).isEqualTo(CliTexts.DANISH);
        assertThat(CliTexts.localeOf(Map.of("LANG", "da_DK.UTF-8", "LC_ALL", "C")))
                .isEqualTo(Locale.ENGLISH);
        assertThat(CliTexts.localeOf(Map.of())).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"10s, 10000", "2m, 120000", "1m30s, 90000", "45, 45000", "500ms, 500", "1h, 3600000"})
    void timesAreReadAsPeopleWriteThem(String text, long milliseconds) {
        assertThat(new DurationConverter().convert(text)).isEqualTo(Duration.ofMillis(milliseconds));
    }
}
