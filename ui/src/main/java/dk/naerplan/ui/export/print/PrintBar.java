package dk.naerplan.ui.export.print;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import java.util.function.BiConsumer;

/** How to print; is not printed itself. */
final class PrintBar extends Div {

    private static final long serialVersionUID = 1L;

    PrintBar(Division division, Paper paper, Texts texts, BiConsumer<Division, Paper> chosen, Runnable print) {
        addClassName("print-bar");
        var pages = new RadioButtonGroup<Division>();
        pages.setLabel(texts.of("print.pages"));
        pages.setItems(Division.values());
        pages.setItemLabelGenerator(each -> texts.of("print.by." + each.name()));
        pages.setValue(division);
        pages.setId("print-pages");
        var papers = new RadioButtonGroup<Paper>();
        papers.setLabel(texts.of("print.paper"));
        papers.setItems(Paper.values());
        papers.setValue(paper);
        papers.setId("print-paper");
        pages.addValueChangeListener(change -> chosen.accept(change.getValue(), papers.getValue()));
        papers.addValueChangeListener(change -> chosen.accept(pages.getValue(), change.getValue()));
        var button = new Button(texts.of("print.print"), new Icon("print"), click -> print.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId("print");
        add(pages, papers, button);
    }
}
