package dk.naerplan.ui.catalogue;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Locale;

/** One week that can be opened: its name, what it shows and how large it is. */
final class DataSetCard extends Article {

    private static final long serialVersionUID = 1L;

    DataSetCard(RosterSummary summary, Texts texts) {
        addClassName("card");
        Locale locale = texts.locale();
        var open = new Anchor("roster/" + summary.name(), summary.title().in(locale));
        open.addClassName("card-link");
        add(new H2(open));
        if (summary.invented()) {
            var label = new Span(texts.of("datasets.invented"));
            label.addClassName("badge");
            add(label);
        }
        add(new Paragraph(summary.description().in(locale)), sizes(summary, texts));
    }

    private static Div sizes(RosterSummary summary, Texts texts) {
        var week = new WeekTexts(texts);
        var sizes = new Div(
                size("calendar", texts.of("datasets.week", summary.week().number(), week.dates(summary.week()))),
                size("people", texts.of("datasets.employees", summary.employees())),
                size("area", texts.of("datasets.areas", summary.areas())),
                size("session", texts.of("datasets.sessions", summary.sessions())));
        sizes.addClassName("sizes");
        return sizes;
    }

    private static Span size(String icon, String text) {
        return new Span(new Icon(icon), new Span(text));
    }
}
