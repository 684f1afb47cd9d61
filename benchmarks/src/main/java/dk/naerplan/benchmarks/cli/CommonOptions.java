package dk.naerplan.benchmarks.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every verb understands, and where it prints. */
final class CommonOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "da|en",
            description = "Language of the output (default: from the environment, else English).")
    private @Nullable Language language;

    @Option(names = "--json", description = "Print JSON for machines.")
    private boolean json;

    @Option(names = "--debug", description = "Show stack traces of faults.")
    private boolean debug;

    enum Language {
        da,
        en
    }

    boolean json() {
        return json;
    }

    boolean debug() {
        return debug;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    CliTexts texts() {
        if (language == null) {
            return new CliTexts(CliTexts.localeOf(System.getenv()));
        }
        return new CliTexts(language == Language.da ? CliTexts.DANISH : Locale.ENGLISH);
    }
}
