package dk.naerplan.ui.organisation.file;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;

/** What a file would become: which week, and how large it is. */
final class NewPreview extends Section {

    private static final long serialVersionUID = 1L;

    NewPreview(Texts texts, DataSet document) {
        addClassName("new-preview");
        var week = new WeekTexts(texts);
        add(
                new H3(document.title(texts.locale())),
                new Paragraph(texts.of("heading.week", document.week().number(), week.dates(document.week()))),
                new Paragraph(texts.of(
                        "file.sizes",
                        texts.of("datasets.employees", document.employees().size()),
                        texts.of("datasets.areas", document.areas().size()),
                        texts.of("datasets.activities", document.activities().size()))));
    }
}
