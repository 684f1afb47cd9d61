package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.catalogue.OpenRoster;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;

/** Whose week it is, which one, and how far the roster has come. */
public final class RosterHeading extends Div {

    private static final long serialVersionUID = 1L;

    public RosterHeading(OpenRoster opened, Roster roster, Texts texts) {
        addClassName("roster-heading");
        var week = roster.getFacts().week();
        add(
                new H1(opened.title().in(texts.locale())),
                part("heading-week", texts.of("heading.week", week.number(), new WeekTexts(texts).dates(week))),
                part("badge state", texts.name(roster.getState())));
        if (opened.invented()) {
            add(part("badge invented", texts.of("datasets.invented")));
        }
    }

    private static Span part(String names, String text) {
        var part = new Span(text);
        part.addClassNames(names.split(" "));
        return part;
    }
}
