package dk.naerplan.datasets.format.issue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of issues in one language. */
final class IssueTexts {

    private static final String BUNDLE = "dk.naerplan.datasets.format.issue.issues";
    private static final Locale DANISH = Locale.of("da");
    private static final IssueTexts IN_DANISH = new IssueTexts(DANISH);
    private static final IssueTexts IN_ENGLISH = new IssueTexts(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private IssueTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** English for every language but Danish. */
    static IssueTexts in(Locale locale) {
        return locale.getLanguage().equals(DANISH.getLanguage()) ? IN_DANISH : IN_ENGLISH;
    }

    String text(Issue issue) {
        return format(issue.type().key() + ".text", issue);
    }

    String advice(Issue issue) {
        String key = issue.type().key() + ".advice";
        String other = key + ".suggestion";
        return format(issue.suggestion().isPresent() && bundle.containsKey(other) ? other : key, issue);
    }

    private String format(String key, Issue issue) {
        Stream<String> first = Stream.of(
                issue.value(),
                issue.kind().map(kind -> bundle.getString("kind." + kind.key())).orElse(""),
                issue.suggestion().orElse(""));
        Object[] arguments =
                Stream.concat(first, issue.details().stream().map(this::named)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Details can name a text of the bundle. */
    private String named(String detail) {
        return bundle.containsKey(detail) ? bundle.getString(detail) : detail;
    }
}
