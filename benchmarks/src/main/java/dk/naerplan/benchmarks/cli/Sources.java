package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds and reads what a verb is given: the name of a bundled data set, a path, or {@code -} for standard input. */
final class Sources {

    static final String STANDARD_INPUT = "-";

    private final CliTexts texts;

    Sources(CliTexts texts) {
        this.texts = texts;
    }

    /** The document. A name of a bundled data set wins over a file; write {@code ./name} for the file. */
    DataSet load(String source) throws CliException {
        if (BundledDataSets.names().contains(source)) {
            return BundledDataSets.load(source);
        }
        ReadResult result = read(source);
        if (result.document().isEmpty()) {
            var lines = new ArrayList<String>();
            lines.add(texts.text("source.unreadable", source, result.errors().size()));
            lines.addAll(new IssueReport(texts).lines(result.errors()));
            throw new CliException(ExitCode.UNUSABLE, lines);
        }
        return result.document().get();
    }

    /** Everything that reading tells. */
    ReadResult read(String source) throws CliException {
        try {
            if (source.equals(STANDARD_INPUT)) {
                return new DataSetReader().read(System.in);
            }
            return new DataSetReader().read(file(source));
        } catch (IOException e) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("source.failed", source, texts.reason(e)));
        }
    }

    private Path file(String source) throws CliException {
        try {
            Path path = Path.of(source);
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no file can have such a name; said below
        }
        List<String> names = BundledDataSets.names();
        throw new CliException(
                ExitCode.UNUSABLE,
                texts.text("source.missing", source),
                texts.text("source.missing.advice", String.join(", ", names)));
    }
}
