package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.report.ReportedStudy;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Prints what a study found: as a table, as JSON, or as lines for spreadsheets. */
final class StudyOutput {

    @Option(names = "--csv", description = "Print lines for spreadsheets.")
    private boolean csv;

    /**
     * @param head names of the columns, for spreadsheets
     * @param rows values of each row, in the order of the columns
     * @param lines what people read
     */
    void print(
            CommonOptions common,
            ReportedStudy report,
            List<String> head,
            List<List<String>> rows,
            List<String> lines) {
        PrintWriter out = common.out();
        if (csv) {
            out.println(String.join(",", head));
            rows.forEach(row -> out.println(row.stream().map(TrialCsv::quoted).collect(Collectors.joining(","))));
        } else if (common.json()) {
            Json.print(Json.of(report), out);
        } else {
            lines.forEach(out::println);
        }
        out.flush();
    }
}
