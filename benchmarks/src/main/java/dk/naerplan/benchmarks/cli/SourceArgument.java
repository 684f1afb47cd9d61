package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import picocli.CommandLine.Parameters;

/** The data set that a verb works on, as it stands on the command line. */
final class SourceArgument {

    @Parameters(
            paramLabel = "FILE|NAME",
            description = "A path, the name of a bundled data set, or - for standard input.")
    private String text;

    /** What was typed. */
    String text() {
        return text;
    }

    DataSet load(CliTexts texts) throws CliException {
        return new Sources(texts).load(text);
    }
}
