package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.ScenarioFormat;
import dk.naerplan.ui.shell.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Takes a scenario as a file. Nothing is saved before it has been looked at. */
final class UploadDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1024 * 1024;

    private final transient Texts texts;
    private final transient Consumer<Scenario> read;
    private final Div wrong = new Div();

    UploadDialog(Texts texts, Consumer<Scenario> read) {
        this.texts = texts;
        this.read = read;
        setHeaderTitle(texts.of("shelf.upload"));
        wrong.addClassName("issues");
        wrong.getElement().setAttribute("role", "alert");
        var upload = new Upload(UploadHandler.inMemory((about, file) -> show(file)));
        upload.setAcceptedFileTypes(".json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(texts.of("file.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(texts.of("file.drop"))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(new Paragraph(texts.of("shelf.uploadAbout")), upload, wrong);
        getFooter().add(new Button(texts.of("dialog.cancel"), click -> close()));
    }

    void show(byte[] file) {
        UI ui = getUI().orElseGet(UI::getCurrent);
        try {
            var result = ScenarioFormat.read(new ByteArrayInputStream(file));
            ui.access(() -> {
                wrong.removeAll();
                result.issues()
                        .forEach(issue -> wrong.add(
                                new Paragraph(issue.text(texts.locale()) + " " + issue.advice(texts.locale()))));
                result.value().ifPresent(scenario -> {
                    close();
                    read.accept(scenario);
                });
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
