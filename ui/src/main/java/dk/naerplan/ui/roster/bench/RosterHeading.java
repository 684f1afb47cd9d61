package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.PlanSummary;

/** Whose week it is, which one, and how far the roster has come. */
public final class RosterHeading extends Div {

    private static final long serialVersionUID = 1L;

    public RosterHeading(PlanSummary plan, Texts texts) {
        addClassName("roster-heading");
        var week = plan.week();
        add(
                new H1(plan.name()),
                part("heading-week", texts.of("heading.week", week.number(), new WeekTexts(texts).dates(week))),
                part(
                        "badge state",
                        plan.isChangedSincePublished()
                                ? texts.of("plans.changed")
                                : texts.of("RosterState." + plan.state().name())));
    }

    private static Span part(String names, String text) {
        var part = new Span(text);
        part.addClassNames(names.split(" "));
        return part;
    }
}
