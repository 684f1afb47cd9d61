package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;

/** Takes the comparison along: on paper or as PDF, as a workbook, as JSON. */
public final class ResultBar extends Div {

    private static final long serialVersionUID = 1L;

    public ResultBar(Compared compared, Texts texts, ResultExports exports) {
        this(compared, texts, exports, () -> exports.json(compared, texts));
    }

    /** @param json what it has come to, for machines */
    public ResultBar(Compared compared, Texts texts, ResultExports exports, SerializableSupplier<byte[]> json) {
        addClassName("result-bar");
        var print = new Button(
                texts.of("result.print"),
                new Icon("print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.setId("result-print");
        String name = texts.of("result.file");
        var excel = new Anchor(
                ResultFile.of(name + ".xlsx", ResultFile.WORKBOOK, () -> exports.workbook(compared, texts)),
                texts.of("result.excel"));
        excel.setId("result-excel");
        add(print, excel, json("result-json", texts.of("result.json"), texts, json));
    }

    /** A link to what something has come to, for machines. */
    public static Anchor json(String id, String label, Texts texts, SerializableSupplier<byte[]> json) {
        var link = new Anchor(ResultFile.of(texts.of("result.file") + ".json", ResultFile.JSON, json), label);
        link.setId(id);
        return link;
    }
}
