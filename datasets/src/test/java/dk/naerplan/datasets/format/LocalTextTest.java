package dk.naerplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalTextTest {

    private static final Locale DANISH = Locale.of("da", "DK");

    @Test
    void saysItInTheLanguageAskedFor() {
        var text = new LocalText("Uge", "Week");

        assertThat(text.in(DANISH)).isEqualTo("Uge");
        assertThat(text.in(Locale.UK)).isEqualTo("Week");
    }

    @Test
    void saysItInTheOtherLanguageRatherThanNotAtAll() {
        assertThat(new LocalText("Uge", "").in(Locale.ENGLISH)).isEqualTo("Uge");
        assertThat(new LocalText("", "Week").in(DANISH)).isEqualTo("Week");
    }

    @Test
    void aDataSetWithoutNameIsCalledByItsId() {
        assertThat(Documents.of("'id': 'lemvig'").title(DANISH)).isEqualTo("lemvig");
        assertThat(Documents.of("'areas': []").title(DANISH)).isEqualTo("dataset");
    }
}
