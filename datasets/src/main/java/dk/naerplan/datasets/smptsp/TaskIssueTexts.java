package dk.naerplan.datasets.smptsp;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of issues in one language. */
final class TaskIssueTexts {

    private static final String BUNDLE = "dk.naerplan.datasets.smptsp.issues";
    private static final Locale DANISH = Locale.of("da");
    private static final TaskIssueTexts IN_DANISH = new TaskIssueTexts(DANISH);
    private static final TaskIssueTexts IN_ENGLISH = new TaskIssueTexts(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private TaskIssueTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** English for every language but Danish. */
    static TaskIssueTexts in(Locale locale) {
        return locale.getLanguage().equals(DANISH.getLanguage()) ? IN_DANISH : IN_ENGLISH;
    }

    String text(TaskIssue issue) {
        return format(issue.type().key() + ".text", issue);
    }

    String advice(TaskIssue issue) {
        return format(issue.type().key() + ".advice", issue);
    }

    private String format(String key, TaskIssue issue) {
        Object[] arguments = Stream.concat(Stream.of(issue.value()), issue.details().stream())
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
