package dk.naerplan.benchmarks.cli;

import java.time.Duration;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line: dispatches to one class per verb. */
@Command(
        name = "naerplan",
        mixinStandardHelpOptions = true,
        versionProvider = NaerplanCli.Version.class,
        description = "Plans a week for community workers in social housing.",
        subcommands = {
            SolveCommand.class,
            ValidateCommand.class,
            AuditCommand.class,
            ExplainCommand.class,
            RollCommand.class,
            BoundCommand.class,
            DataSetsCommand.class,
            GenerateCommand.class,
            ImportCommand.class,
            ScenarioCommand.class,
            FrontierCommand.class,
            StudyCommand.class,
            BenchCommand.class,
            TuneCommand.class
        })
public final class NaerplanCli implements Runnable {

    @Spec
    private CommandSpec spec;

    NaerplanCli() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new NaerplanCli())
                .registerConverter(Duration.class, new DurationConverter())
                .setExecutionExceptionHandler(NaerplanCli::handle);
    }

    /** The verbs of the command line, which the launcher must know too. */
    public static Set<String> verbs() {
        return commandLine().getSubcommands().keySet();
    }

    private static int handle(Exception failure, CommandLine verb, ParseResult arguments) {
        if (failure instanceof CliException known) {
            known.lines().forEach(verb.getErr()::println);
            return known.exitCode();
        }
        verb.getErr().println("A fault in the program: " + failure);
        if (arguments.hasMatchedOption("--debug")) {
            failure.printStackTrace(verb.getErr());
        } else {
            verb.getErr().println("Maybe run it again with --debug and report what it prints.");
        }
        verb.getErr().flush();
        return ExitCode.FAULT;
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
