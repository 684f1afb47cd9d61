package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.smptsp.TaskDataSet;
import dk.naerplan.datasets.smptsp.TaskIssue;
import dk.naerplan.datasets.smptsp.TaskLabels;
import dk.naerplan.datasets.smptsp.TaskProblem;
import dk.naerplan.datasets.smptsp.TaskProblemReader;
import dk.naerplan.datasets.smptsp.TaskReadResult;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a data set of a public instance of the shift minimisation personnel task scheduling problem. */
@Command(
        name = "smptsp",
        mixinStandardHelpOptions = true,
        description = "Makes a data set of an instance of the shift minimisation personnel task scheduling problem"
                + " (Krishnamoorthy, Ernst and Baatar, 2012). Prints it, or writes it with -o.")
final class ImportSmptspCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "A path, or - for standard input.")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the data set here.")
    private @Nullable Path output;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        TaskReadResult result = read(texts);
        TaskProblem problem =
                result.problem().orElseThrow(() -> new CliException(ExitCode.UNUSABLE, lines(result.issues(), texts)));
        TaskLabels labels = TaskLabels.ofInstance(TaskLabels.idOf(file), problem);
        new ResultFile(texts).writeOrPrint(TaskDataSet.of(labels, problem), output, common.out());
        common.err()
                .println(texts.text(
                        "import.done",
                        labels.id(),
                        problem.tasks().size(),
                        problem.qualifications().size()));
        return ExitCode.FINE;
    }

    private TaskReadResult read(CliTexts texts) throws CliException {
        try {
            return file.equals(Sources.STANDARD_INPUT)
                    ? TaskProblemReader.read(System.in)
                    : TaskProblemReader.read(Path.of(file));
        } catch (InvalidPathException e) {
            String reason = texts.reason(new NoSuchFileException(file));
            throw new CliException(ExitCode.UNUSABLE, texts.text("source.failed", file, reason));
        } catch (IOException e) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("source.failed", file, texts.reason(e)));
        }
    }

    private List<String> lines(List<TaskIssue> issues, CliTexts texts) {
        var lines = new ArrayList<String>();
        lines.add(texts.text("source.unreadable", file, issues.size()));
        for (TaskIssue issue : issues) {
            String place = issue.line() == 0 ? texts.text("import.file") : texts.text("import.line", issue.line());
            lines.add("  " + place + ": " + issue.text(texts.locale()));
            lines.add("    " + issue.advice(texts.locale()));
        }
        return lines;
    }
}
