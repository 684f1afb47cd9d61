package dk.naerplan.ui.roster.ask;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.SeatInquiry.Rival;
import dk.naerplan.ui.shell.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who could take the seat: how good that would be in a word and a number, the main reasons, and two buttons. */
final class CandidateItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int MOST_REASONS = 2;

    CandidateItem(Rival rival, Answers answers, Texts texts, Asked asked) {
        addClassNames(
                "candidate", Standing.of(rival).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var name = new Span(rival.employee().name());
        name.addClassName("seat-who");
        var effect = new Span(new ContrastTexts(texts).verdict(rival.contrast()));
        effect.addClassName("candidate-effect");
        var head = new Div(name, effect);
        head.addClassName("candidate-head");
        if (asked.mayEdit()) {
            head.add(take(rival, answers, texts, asked));
        }
        var answer = new Div();
        answer.addClassName("answer");
        head.add(why(rival, answer, answers, texts));
        add(head, reasons(rival, texts), answer);
    }

    private static Button take(Rival rival, Answers answers, Texts texts, Asked asked) {
        var take = new Button(
                texts.of("ask.take"),
                click -> asked.give(answers.seat().getId(), rival.employee().id()));
        take.setAriaLabel(texts.of("ask.takeName", rival.employee().name()));
        take.addClassName("ask-take");
        return take;
    }

    private static Button why(Rival rival, Div answer, Answers answers, Texts texts) {
        var why = new Button(texts.of("ask.why"));
        why.setAriaLabel(texts.of("ask.whyNot", rival.employee().name()));
        why.addThemeVariants(ButtonVariant.TERTIARY);
        why.addClassName("ask-why");
        Unfolding.by(why, answer, () -> answers.whyNot(rival));
        return why;
    }

    private static Span reasons(Rival rival, Texts texts) {
        var words = AnalysisTexts.in(texts.locale());
        var reasons = new Span(Stream.concat(rival.contrast().worse().stream(), rival.contrast().better().stream())
                .limit(MOST_REASONS)
                .map(words::sentence)
                .collect(Collectors.joining(" · ")));
        reasons.addClassName("candidate-why");
        return reasons;
    }
}
