package dk.naerplan.ui.maintenance;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a command line asks for.
 *
 * @param file the archive
 * @param replace whether what the database holds is given up
 * @param settings those of the application, for example {@code --naerplan.data-dir=data}
 */
record MaintenanceCommand(Verb verb, Path file, boolean replace, List<String> settings) {

    enum Verb {
        BACKUP,
        RESTORE;

        static Optional<Verb> of(String text) {
            return Arrays.stream(values())
                    .filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
        }
    }

    private static final String REPLACE = "--replace";

    /** Empty when the arguments are none of a command's; then {@code complaints} says what is missing. */
    static Optional<MaintenanceCommand> parse(Verb verb, List<String> arguments, PrintStream complaints) {
        List<String> files = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        List<String> settings = arguments.stream()
                .filter(argument -> argument.startsWith("--naerplan.") || argument.startsWith("--spring."))
                .toList();
        boolean replace = verb == Verb.RESTORE && arguments.contains(REPLACE);
        if (files.size() != 1 || files.size() + settings.size() + (replace ? 1 : 0) != arguments.size()) {
            complaints.printf(
                    "Usage: %s %sFILE%n",
                    verb.name().toLowerCase(Locale.ROOT), verb == Verb.RESTORE ? "[--replace] " : "");
            return Optional.empty();
        }
        return Optional.of(
                new MaintenanceCommand(verb, Path.of(files.getFirst()).toAbsolutePath(), replace, settings));
    }
}
