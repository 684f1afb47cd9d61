package dk.naerplan.ui.roster.ask;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.SeatInquiry;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who can take the chosen seat, best first, each with what that would do, and why others can not; why it is whose it is, or
 * nobody's.
 */
public final class CandidatesList extends Div {

    private static final long serialVersionUID = 1L;

    public CandidatesList(Roster roster, Assignment seat, Texts texts, Asked asked) {
        addClassName("candidates");
        add(new H3(texts.of("candidate.title")), new Paragraph(texts.of("candidate.following")));
        asked.find(() -> SeatInquiry.about(roster, seat), inquiry -> show(roster, seat, inquiry, texts, asked));
    }

    private void show(Roster roster, Assignment seat, SeatInquiry inquiry, Texts texts, Asked asked) {
        removeAll();
        var answers = new Answers(roster, inquiry, texts, asked);
        add(new H3(texts.of("candidate.title")), holder(seat.getEmployee(), answers, texts));
        if (inquiry.rivals().isEmpty()) {
            add(new Paragraph(texts.of(seat.getEmployee() == null ? "candidate.nobody" : "candidate.nobodyElse")));
        } else {
            var list = new OrderedList();
            inquiry.rivals().forEach(rival -> list.add(new CandidateItem(rival, answers, texts, asked)));
            add(list);
        }
        if (!inquiry.unable().isEmpty()) {
            add(unable(inquiry, texts));
        }
    }

    private static Div holder(@Nullable Employee holder, Answers answers, Texts texts) {
        var answer = new Div();
        answer.addClassName("answer");
        var why = new Button(holder == null ? texts.of("ask.whyEmpty") : texts.of("ask.whyThis", holder.name()));
        why.addClassName("ask-why");
        Unfolding.by(why, answer, answers::whyAsItIs);
        var part = new Div(why, answer);
        part.addClassName("candidate-holder");
        return part;
    }

    private static NativeDetails unable(SeatInquiry inquiry, Texts texts) {
        var words = AnalysisTexts.in(texts.locale());
        var list = new UnorderedList();
        inquiry.unable().forEach(somebody -> list.add(new ListItem(words.sentence(somebody))));
        return new NativeDetails(texts.of("candidate.unable", inquiry.unable().size()), list);
    }
}
