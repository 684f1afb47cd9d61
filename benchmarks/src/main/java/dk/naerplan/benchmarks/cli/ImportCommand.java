package dk.naerplan.benchmarks.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes data sets of files in other formats; one verb below for each format. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Makes a data set of a file in another format.",
        subcommands = ImportSmptspCommand.class)
final class ImportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No format given.");
    }
}
