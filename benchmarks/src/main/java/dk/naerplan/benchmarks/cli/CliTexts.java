package dk.naerplan.benchmarks.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/** The texts of the command line in one language. */
final class CliTexts {

    static final Locale DANISH = Locale.of("da");

    private static final String BUNDLE = "dk.naerplan.benchmarks.cli.cli";

    private final Locale locale;
    private final ResourceBundle bundle;

    CliTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Danish where the environment (LC_ALL, LC_MESSAGES, LANG) asks for it, else English. */
    static Locale localeOf(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("da") ? DANISH : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Why a file could not be read or written. */
    String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException ignored -> text("reason.denied");
            case NoSuchFileException ignored -> text("reason.missing");
            default -> Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        };
    }
}
