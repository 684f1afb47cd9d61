package dk.naerplan.datasets.smptsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskIssueTextsTest {

    private static final Locale DANISH = Locale.of("da");

    @ParameterizedTest
    @EnumSource(TaskIssueType.class)
    void saysWhatIsWrongAndWhatToDoInBothLanguages(TaskIssueType type) {
        TaskIssue issue = TaskIssue.of(type, 3, "value", "first");

        assertThat(issue.text(DANISH)).endsWith(".").doesNotContain("{").isNotEqualTo(issue.text(Locale.ENGLISH));
        assertThat(issue.text(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
        assertThat(issue.advice(DANISH)).endsWith(".").doesNotContain("{");
        assertThat(issue.advice(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        var danish = ResourceBundle.getBundle("dk.naerplan.datasets.smptsp.issues", DANISH);
        var english = ResourceBundle.getBundle("dk.naerplan.datasets.smptsp.issues", Locale.ENGLISH);

        assertThat(danish.keySet()).isEqualTo(english.keySet());
    }
}
