package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a document so that the file is either the old or the new one, never half of it. */
final class ResultFile {

    private final CliTexts texts;

    ResultFile(CliTexts texts) {
        this.texts = texts;
    }

    /** Prints the document when there is no file for it. */
    void writeOrPrint(DataSet document, @Nullable Path file, PrintWriter out) throws CliException {
        if (file == null) {
            out.print(DataSetWriter.toText(document));
            out.flush();
        } else {
            write(document, file);
        }
    }

    void write(DataSet document, Path file) throws CliException {
        write(DataSetWriter.toText(document), file);
    }

    void write(String document, Path file) throws CliException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path draft = Files.createTempFile(folder, ".naerplan", ".json");
            try {
                writeThrough(document, draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new CliException(ExitCode.NOT_WRITTEN, texts.text("output.failed", file, texts.reason(e)));
        }
    }

    private static void writeThrough(String document, Path draft, Path file) throws IOException {
        Files.writeString(draft, document);
        move(draft, file);
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
