package dk.naerplan.datasets.format.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"010203-1234", "0102031234", "311299 1234", "Bo 311299–1234, Nord", "610203-1234"})
    void seesWhatLooksLikeAPersonalNumber(String text) {
        assertThat(PersonalNumber.isIn(text)).isTrue();
        assertThat(PersonalNumber.masked(text)).doesNotContain("1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345678",
                "+4512345678",
                "320299-1234",
                "011399-1234",
                "6102031234",
                "10102031234",
                "2026-W48"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PersonalNumber.isIn(text)).isFalse();
        assertThat(PersonalNumber.masked(text)).isEqualTo(text);
    }

    @Test
    void masksEveryOneOfThem() {
        assertThat(PersonalNumber.masked("010203-1234 og 020304-2345")).isEqualTo("••••••-•••• og ••••••-••••");
    }
}
