package dk.naerplan.ui.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.security.UserRole;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final Account ANNE = new Account(
            "anne.mikkelsen@vest.dk", "Anne Mikkelsen", Set.of(UserRole.MANAGER), Optional.empty(), false, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fire glade søheste danser",
                "kzvq wjxp hmbt",
                "allesmåbogstavermendemange",
                "🦊🦉🐢🦔🦊🦉🐢🦔🦉🦔🐢🦊"
            })
    void longOnesOfAnyCharactersAreTaken(String password) {
        assertThat(PasswordRules.check(password, ANNE)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(PasswordRules.check("kzvqwjxphmb", ANNE)).containsExactly(PasswordIssue.TOO_SHORT);
        assertThat(PasswordRules.check("kzvqwjxphmbt", ANNE)).isEmpty();
        assertThat(PasswordRules.check("🦊🦉🐢🦔🦊🦉", ANNE)).containsExactly(PasswordIssue.TOO_SHORT);
    }

    @Test
    void muchMoreThanTheRequired64IsTakenAndNothingCutOff() {
        String longest = "søhest og bænkebider ".repeat(7).substring(0, PasswordRules.LONGEST);

        assertThat(PasswordRules.check(longest, ANNE)).isEmpty();
        assertThat(PasswordRules.check(longest + "x", ANNE)).containsExactly(PasswordIssue.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unbelievable", "ADMINISTRATOR", "christopher1"})
    void stolenOnesAreRefused(String password) {
        assertThat(PasswordRules.check(password, ANNE)).containsAnyOf(PasswordIssue.COMMON, PasswordIssue.EASY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "qwertyuiop123", "aaaaaaaaaaaaaaaa", "123456789012345", "sunshine2024!"})
    void thoseThatAreGuessedSoonAreRefused(String password) {
        assertThat(PasswordRules.check(password, ANNE)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xk mikkelsen zvqw", "ANNE zvqw wjxp hmbt", "zvqw wjxp Nærplan hm"})
    void theUsersOwnWordsAreRefused(String password) {
        assertThat(PasswordRules.check(password, ANNE)).contains(PasswordIssue.PERSONAL);
    }
}
