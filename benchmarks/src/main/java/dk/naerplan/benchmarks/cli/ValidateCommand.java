package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.report.ReportedIssue;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks documents and says everything that is wrong with them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks data sets and lists everything that is wrong, with place and advice.")
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Paths, or - for standard input.")
    private List<String> files;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        ObjectNode json = Json.object();
        int exitCode = ExitCode.FINE;
        for (String file : files) {
            ReadResult result = new Sources(texts).read(file);
            if (!result.isReadable()) {
                exitCode = ExitCode.UNUSABLE;
            }
            if (common.json()) {
                ArrayNode issues = json.putArray(file);
                result.issues().forEach(issue -> issues.add(Json.of(ReportedIssue.of(issue, texts.locale()))));
            } else {
                print(file, result, texts, common.out());
            }
        }
        if (common.json()) {
            Json.print(json, common.out());
        }
        return exitCode;
    }

    private static void print(String file, ReadResult result, CliTexts texts, PrintWriter out) {
        out.println(texts.text(
                "validate.result",
                file,
                result.errors().size(),
                result.warnings().size()));
        new IssueReport(texts).lines(result.issues()).forEach(out::println);
        out.flush();
    }
}
