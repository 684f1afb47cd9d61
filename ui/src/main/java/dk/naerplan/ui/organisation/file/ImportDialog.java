package dk.naerplan.ui.organisation.file;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.shell.Texts;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes a file, says what is wrong with it or what it would change, and saves nothing before that is accepted. */
public final class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** No page takes more; the reader says of a workbook that is smaller, and still too large, what is wrong with it. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private final transient Optional<DataSet> base;
    private final transient Consumer<DataSet> accepted;
    private final transient Texts texts;
    private final Div result = new Div();
    private final Button accept;
    private transient Optional<DataSet> read = Optional.empty();

    /**
     * @param base what the file would change; empty for a file that something new is made of
     * @param accepted takes the document of the file once the user has seen what it says
     */
    public ImportDialog(Texts texts, Optional<DataSet> base, Consumer<DataSet> accepted) {
        this.texts = texts;
        this.base = base;
        this.accepted = accepted;
        addClassName("import-dialog");
        setHeaderTitle(texts.of("file.title"));
        setWidth("min(56rem, 100%)");
        result.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(texts.of(base.isPresent() ? "file.introChange" : "file.introNew")), upload(), result);
        accept = new Button(texts.of(base.isPresent() ? "file.acceptChange" : "file.acceptNew"), click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setId("accept-file");
        accept.setVisible(false);
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()), accept);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((about, file) -> show(file)));
        upload.setAcceptedFileTypes(".xlsx", ".json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(texts.of("file.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(texts.of("file.drop")));
    }

    private void refuse() {
        result.removeAll();
        result.add(new Paragraph(texts.of("file.rejected")));
        accept.setVisible(false);
    }

    /** Public for what gets a file in another way than by the field for it. */
    public void show(byte[] file) {
        FileRead content = FileRead.of(file, base, texts);
        UI ui = getUI().orElseGet(UI::getCurrent);
        ui.access(() -> show(content));
    }

    private void show(FileRead content) {
        read = content.document();
        result.removeAll();
        boolean useful = read.isPresent();
        if (useful && base.isPresent()) {
            var preview = new ChangePreview(texts, base.get(), read.get());
            useful = !preview.isEmpty();
            result.add(preview);
        } else if (useful) {
            result.add(new NewPreview(texts, read.get()));
        }
        result.add(new Remarks(content, texts));
        accept.setVisible(useful);
    }

    private void accept() {
        close();
        read.ifPresent(accepted);
    }
}
