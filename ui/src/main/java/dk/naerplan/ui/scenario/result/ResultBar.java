package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Takes the comparison along: on paper or as PDF, as a workbook, as JSON. */
final class ResultBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ResultBar(Compared compared, Texts texts, ResultExports exports) {
        addClassName("result-bar");
        var print = new Button(
                texts.of("result.print"),
                new Icon("print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.setId("result-print");
        var excel =
                link(file(texts, ".xlsx", WORKBOOK, () -> exports.workbook(compared, texts)), texts.of("result.excel"));
        excel.setId("result-excel");
        var json = link(
                file(texts, ".json", "application/json", () -> exports.json(compared, texts)), texts.of("result.json"));
        json.setId("result-json");
        add(print, excel, json);
    }

    private static Anchor link(DownloadHandler handler, String text) {
        return new Anchor(handler, text);
    }

    private static DownloadHandler file(Texts texts, String ending, String type, Supplier<byte[]> content) {
        String name = texts.of("result.file") + ending;
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }
}
