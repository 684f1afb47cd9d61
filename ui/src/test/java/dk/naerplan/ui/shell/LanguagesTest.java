package dk.naerplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private final VaadinRequest request = mock(VaadinRequest.class);

    private Locale chosenFor(String... wanted) {
        when(request.getLocales())
                .thenReturn(Collections.enumeration(
                        Arrays.stream(wanted).map(Locale::forLanguageTag).toList()));
        return Languages.of(request);
    }

    @Test
    void danishBrowserGetsDanish() {
        assertThat(chosenFor("da-DK", "da", "en")).isEqualTo(Languages.DANISH);
    }

    @Test
    void firstLanguageThatWeHaveWins() {
        assertThat(chosenFor("sv", "en-GB", "da")).isEqualTo(Languages.ENGLISH);
        assertThat(chosenFor("sv", "da", "en")).isEqualTo(Languages.DANISH);
    }

    @Test
    void browserInAnotherLanguageGetsEnglish() {
        assertThat(chosenFor("fr-FR", "de")).isEqualTo(Languages.ENGLISH);
        assertThat(chosenFor()).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void choiceIsRemembered() {
        when(request.getCookies())
                .thenReturn(new Cookie[] {new Cookie("other", "x"), new Cookie("naerplan-language", "da")});

        assertThat(chosenFor("en-GB")).isEqualTo(Languages.DANISH);
    }

    @Test
    void rememberedNonsenseIsIgnored() {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("naerplan-language", "<script>")});

        assertThat(chosenFor("da")).isEqualTo(Languages.DANISH);
    }
}
