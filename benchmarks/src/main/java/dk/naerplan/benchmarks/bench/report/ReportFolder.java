package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.result.BenchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the whole report: {@value #HTML} for people, {@value #CSV} and {@value #JSON} for machines. */
public final class ReportFolder {

    public static final String HTML = "report.html";
    public static final String CSV = "results.csv";
    public static final String JSON = "results.json";

    private final Path folder;

    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** Replaces the files of an earlier report, each as a whole. */
    public void write(ReportHead head, BenchResult result, BenchTexts texts) throws IOException {
        write(CSV, CsvFile.of(result));
        write(JSON, JsonFile.of(head, result));
        write(HTML, new HtmlReport(texts).of(head, result));
    }

    private void write(String name, String text) throws IOException {
        Path draft = folder.resolve("." + name);
        Files.writeString(draft, text);
        Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
