package dk.naerplan.ui.organisation.file;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.spreadsheet.CellPlace;
import dk.naerplan.datasets.spreadsheet.WorkbookReader;
import dk.naerplan.datasets.spreadsheet.WorkbookResult;
import dk.naerplan.ui.history.DocumentWords;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a file says: a document, or all that is wrong with it.
 *
 * @param document present when there is no error
 * @param remarks errors, or the warnings of a document that can be used
 */
record FileRead(Optional<DataSet> document, List<Remark> remarks) {

    /** One workbook at a time takes the memory that it takes. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    /**
     * @param place cell of a workbook, or place in a document; blank for the whole file
     * @param error whether nothing can be made of the file for it
     */
    record Remark(String place, String text, String advice, boolean error) {}

    FileRead {
        remarks = List.copyOf(remarks);
    }

    /** @param base what a workbook leaves as it is where it has no sheet */
    static FileRead of(byte[] file, Optional<DataSet> base, Texts texts) {
        try {
            return file.length > 0 && (file[0] == '{' || file[0] == ' ' || file[0] == '\n' || file[0] == (byte) 0xEF)
                    ? ofDocument(file, texts)
                    : ofWorkbook(file, base, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileRead ofDocument(byte[] file, Texts texts) throws IOException {
        ReadResult read = new DataSetReader().read(new ByteArrayInputStream(file));
        return new FileRead(
                read.document(),
                read.issues().stream()
                        .map(issue -> new Remark(
                                issue.pointer(),
                                issue.text(texts.locale()),
                                issue.advice(texts.locale()),
                                issue.isError()))
                        .toList());
    }

    private static FileRead ofWorkbook(byte[] file, Optional<DataSet> base, Texts texts) throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            WorkbookResult read = WorkbookReader.read(
                    new ByteArrayInputStream(file), base, DocumentWords.startingWith(texts, Languages.all()));
            return new FileRead(
                    read.document(),
                    read.findings().stream()
                            .map(finding -> new Remark(
                                    finding.place().map(CellPlace::toString).orElse(""),
                                    finding.text(texts.locale()),
                                    finding.advice(texts.locale()),
                                    finding.isError()))
                            .toList());
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }
}
