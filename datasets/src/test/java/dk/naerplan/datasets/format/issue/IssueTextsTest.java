package dk.naerplan.datasets.format.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IssueTextsTest {

    private static final List<Locale> BOTH = List.of(Locale.of("da"), Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(IssueType.class)
    void saysWhatIsWrongAndWhatToDoInBothLanguages(IssueType type) {
        var issue = new Issue(
                type,
                "/here",
                "value",
                Optional.of(Kind.AREA),
                Optional.empty(),
                List.of("one", "two", "three", "four"));

        for (Locale locale : BOTH) {
            assertThat(issue.text(locale)).endsWith(".").doesNotContain("{", "null");
            assertThat(issue.advice(locale)).endsWith(".").doesNotContain("{", "null");
        }
        assertThat(issue.text(BOTH.getFirst())).isNotEqualTo(issue.text(BOTH.getLast()));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void namesEveryKindInBothLanguages(Kind kind) {
        Issue issue = Issue.of(IssueType.UNKNOWN_REFERENCE, "/here", "x").withKind(kind);

        for (Locale locale : BOTH) {
            String name = ResourceBundle.getBundle("dk.naerplan.datasets.format.issue.issues", locale)
                    .getString("kind." + kind.key());
            assertThat(issue.text(locale)).contains(name);
        }
    }

    @ParameterizedTest
    @EnumSource(IssueType.class)
    void bothLanguagesHaveTheSameKeys(IssueType type) {
        var danish = ResourceBundle.getBundle("dk.naerplan.datasets.format.issue.issues", BOTH.getFirst());
        var english = ResourceBundle.getBundle("dk.naerplan.datasets.format.issue.issues", BOTH.getLast());

        assertThat(danish.keySet()).isEqualTo(english.keySet()).contains(type.key() + ".text", type.key() + ".advice");
    }
}
