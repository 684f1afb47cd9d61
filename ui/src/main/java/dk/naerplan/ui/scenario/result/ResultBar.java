package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;

/** Takes the comparison along: on paper or as PDF, as a workbook, as JSON. */
public final class ResultBar extends Div {

    private static final long serialVersionUID = 1L;

    public ResultBar(Compared compared, Texts texts, ResultExports exports) {
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
        var json = new Anchor(
                ResultFile.of(name + ".json", ResultFile.JSON, () -> exports.json(compared, texts)),
                texts.of("result.json"));
        json.setId("result-json");
        add(print, excel, json);
    }
}
