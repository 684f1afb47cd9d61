package dk.naerplan.ui.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"karen@kommune.dk", "k.b+plan@sub.kommune.dk", "søren@ørsted.dk"})
    void addressIsTaken(String address) {
        assertThat(new Contact(address, "da").email()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "karen",
                "karen@",
                "karen@kommune",
                "karen@kommune.dk, jens@kommune.dk",
                "Karen <karen@kommune.dk>",
                "karen@kommune.dk\nBcc: alle@kommune.dk"
            })
    void whatCouldMeanSomethingElseInTheHeadOfAMailIsRefused(String address) {
        assertThatThrownBy(() -> new Contact(address, "da")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressIsNotPutIntoTheError() {
        assertThatThrownBy(() -> new Contact("karen@", "da")).hasMessageNotContaining("karen");
    }
}
