package dk.naerplan.datasets.generator.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Somebody asked for a data set that can not be made. */
public final class InvalidSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingIssue> issues;

    InvalidSettingsException(List<SettingIssue> issues) {
        super(issues.stream()
                .map(issue -> issue.text(Locale.ENGLISH) + "\nMaybe: " + issue.advice(Locale.ENGLISH))
                .collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** @param most sessions for which time was found */
    public static InvalidSettingsException tooManySessions(int sessions, int most) {
        return new InvalidSettingsException(List.of(new SettingIssue(
                SettingIssue.Type.TOO_MANY_SESSIONS,
                "sessions",
                String.valueOf(sessions),
                List.of(String.valueOf(most)))));
    }

    public List<SettingIssue> issues() {
        return issues;
    }
}
