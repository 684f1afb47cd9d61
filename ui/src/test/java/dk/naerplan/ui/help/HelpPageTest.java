package dk.naerplan.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpPageTest {

    @ParameterizedTest
    @EnumSource
    void everyPageIsExplainedInBothLanguages(HelpPage page) {
        assertThat(Languages.all()).allSatisfy(language -> {
            Texts texts = Texts.in(language);
            assertThat(page.title(texts)).isNotBlank();
            assertThat(page.about(texts)).isNotBlank();
            assertThat(page.steps(texts)).isNotEmpty().doesNotContain("");
            assertThat(page.words())
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(word.meaning(texts)).isNotEqualTo(word.name(texts)));
            assertThat(page.shortcuts())
                    .allSatisfy(key -> assertThat(key.meaning(texts)).isNotBlank());
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyWordIsExplainedSomewhere(Word word) {
        assertThat(HelpPage.values()).anyMatch(page -> page.words().contains(word));
    }

    @Test
    void pageIsFoundByItsAddress() {
        assertThat(HelpPage.of("")).isEqualTo(HelpPage.START);
        assertThat(HelpPage.of("plan")).isEqualTo(HelpPage.BOARD);
        assertThat(HelpPage.of("nowhere")).isEqualTo(HelpPage.ELSEWHERE);
    }
}
