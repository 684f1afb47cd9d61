package dk.naerplan.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;

/** One example: its name, what it shows, how large it is, and a button that makes a plan of it. */
final class ExampleCard extends Article {

    private static final long serialVersionUID = 1L;

    ExampleCard(Example example, Texts texts, Runnable begin) {
        addClassName("card");
        DataSet document = example.document();
        String title = document.title(texts.locale());
        add(new H3(title));
        if (document.invented()) {
            var label = new Span(texts.of("datasets.invented"));
            label.addClassName("badge");
            add(label);
        }
        var button = new Button(texts.of("examples.begin"), click -> begin.run());
        button.setAriaLabel(texts.of("examples.beginWith", title));
        add(new Paragraph(document.description().in(texts.locale())), sizes(document, texts), button);
    }

    private static Div sizes(DataSet document, Texts texts) {
        var sizes = new Div(
                size(
                        "people",
                        texts.of("datasets.employees", document.employees().size())),
                size("area", texts.of("datasets.areas", document.areas().size())),
                size(
                        "session",
                        texts.of("datasets.activities", document.activities().size())));
        sizes.addClassName("sizes");
        return sizes;
    }

    private static Span size(String icon, String text) {
        return new Span(new Icon(icon), new Span(text));
    }
}
