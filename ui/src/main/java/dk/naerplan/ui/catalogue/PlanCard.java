package dk.naerplan.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.RevisionInfo;
import java.util.function.UnaryOperator;

/** One planned week: which it is, how far it has come, how good it is, and who was there last. */
final class PlanCard extends Article {

    private static final long serialVersionUID = 1L;

    /** @param people what somebody with that username is called */
    PlanCard(PlanSummary plan, UnaryOperator<String> people, Texts texts, Component actions) {
        addClassName("card");
        var open = new Anchor("plan/" + plan.id(), plan.name());
        open.addClassName("card-link");
        var state = new Span(texts.of(plan.isChangedSincePublished() ? "plans.changed" : stateKey(plan)));
        state.addClassName("badge");
        var week = new WeekTexts(texts);
        add(
                new H2(open),
                state,
                new Paragraph(texts.of("heading.week", plan.week().number(), week.dates(plan.week()))),
                figures(plan.newest().figures(), texts),
                latest(plan.newest(), people, texts),
                actions);
    }

    private static Paragraph latest(RevisionInfo newest, UnaryOperator<String> people, Texts texts) {
        String when = new MomentTexts(texts).moment(newest.at());
        return new Paragraph(
                newest.author().equals(SystemUser.NAME)
                        ? texts.of("plans.made", when)
                        : texts.of("plans.latest", when, people.apply(newest.author())));
    }

    private static String stateKey(PlanSummary plan) {
        return "RosterState." + plan.state().name();
    }

    private static Div figures(Figures figures, Texts texts) {
        if (figures.coverage() == 0) {
            return new Div(texts.of("plans.undecided"));
        }
        var line = new Div(
                figure("people", "figure.short.COVERAGE", figures.coverage(), texts),
                figure("local", "figure.short.CLOSENESS", figures.closeness(), texts),
                figure("central", "figure.short.COORDINATION", figures.coordination(), texts));
        if (!figures.isRuleClean()) {
            line.add(new Span(new Icon("alert"), new Span(texts.of("plans.broken"))));
        }
        line.addClassName("sizes");
        return line;
    }

    private static Span figure(String icon, String key, double value, Texts texts) {
        return new Span(new Icon(icon), new Span(texts.of("plans.figure", texts.of(key), Math.round(value))));
    }
}
