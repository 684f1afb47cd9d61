package dk.naerplan.benchmarks.cli;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: dispatches to one class per verb. */
@Command(
        name = "naerplan",
        mixinStandardHelpOptions = true,
        versionProvider = NaerplanCli.Version.class,
        description = "Plans a week for community workers in social housing.")
public final class NaerplanCli implements Runnable {

    @Spec
    private CommandSpec spec;

    NaerplanCli() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new NaerplanCli()).execute(args));
    }

    /** The verbs of the command line, which the launcher must know too. */
    public static Set<String> verbs() {
        return new CommandLine(new NaerplanCli()).getSubcommands().keySet();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No verb given.");
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = NaerplanCli.class.getPackage().getImplementationVersion();
            return new String[] {"naerplan " + (version == null ? "development" : version)};
        }
    }
}
