package dk.naerplan.ui.organisation.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.spreadsheet.WorkbookWriter;
import dk.naerplan.ui.history.DocumentWords;
import dk.naerplan.ui.shell.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;

/** A link under which a document lies as a workbook, made anew each time it is fetched. */
public final class WorkbookLink extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public WorkbookLink(String text, String fileName, Supplier<DataSet> document, Texts texts) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = write(document.get(), texts);
                    return new DownloadResponse(new ByteArrayInputStream(file), fileName + ".xlsx", TYPE, file.length);
                }),
                text);
        addClassName("workbook-link");
    }

    static byte[] write(DataSet document, Texts texts) throws IOException {
        var file = new ByteArrayOutputStream();
        WorkbookWriter.write(document, new DocumentWords(texts), file);
        return file.toByteArray();
    }
}
