package dk.naerplan.benchmarks.cli;

import java.util.List;

/** The verb can not go on, for a reason that the person at the keyboard can do something about. */
final class CliException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final List<String> lines;

    CliException(int exitCode, String... lines) {
        this(exitCode, List.of(lines));
    }

    CliException(int exitCode, List<String> lines) {
        super(String.join("\n", lines));
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    int exitCode() {
        return exitCode;
    }

    List<String> lines() {
        return lines;
    }
}
