package dk.naerplan.benchmarks.cli;

/** What the process ends with; docs/cli.md tells users. */
final class ExitCode {

    static final int FINE = 0;

    /** The roster breaks a hard rule. */
    static final int RULES_BROKEN = 1;

    /** The arguments or the input can not be used. */
    static final int UNUSABLE = 2;

    /** The result could not be written. */
    static final int NOT_WRITTEN = 3;

    /** A fault of the program, also when its judges disagree. */
    static final int FAULT = 70;

    /** Stopped before everything was finished; what was found is printed. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
