package dk.naerplan.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.ui.organisation.file.ImportDialog;
import dk.naerplan.ui.organisation.file.WorkbookLink;
import dk.naerplan.ui.shell.Texts;
import java.util.Optional;

/** Ways to begin with data of one's own: a workbook to fill in, and a file to read. */
final class StartTools extends Div {

    private static final long serialVersionUID = 1L;

    StartTools(PlanMaker maker, ExampleSource source, Texts texts) {
        addClassName("start-tools");
        source.examples().stream()
                .findFirst()
                .ifPresent(example -> add(new WorkbookLink(
                        texts.of("plans.template"), texts.of("plans.templateFile"), example::document, texts)));
        var read = new Button(
                texts.of("plans.read"),
                click -> new ImportDialog(
                                texts,
                                Optional.empty(),
                                document -> PlanMaker.open(maker.make(document, document.title(texts.locale()))))
                        .open());
        read.setId("read-file");
        add(read);
    }
}
