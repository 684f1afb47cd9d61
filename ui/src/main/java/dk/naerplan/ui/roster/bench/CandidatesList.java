package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.ui.insight.Candidate;
import dk.naerplan.ui.insight.Candidates;
import dk.naerplan.ui.shell.Texts;
import java.util.Locale;

/** Who can take the chosen seat, best first, and why others can not. */
final class CandidatesList extends Div {

    private static final long serialVersionUID = 1L;

    CandidatesList(Candidates candidates, Texts texts) {
        addClassName("candidates");
        add(new H3(texts.of("candidate.title")));
        if (candidates.ranked().isEmpty()) {
            add(new Paragraph(texts.of("candidate.nobody")));
        } else {
            var list = new OrderedList();
            candidates.ranked().forEach(candidate -> list.add(item(candidate)));
            add(list);
        }
        if (!candidates.unable().isEmpty()) {
            var list = new UnorderedList();
            candidates.unable().forEach(sentence -> list.add(new ListItem(sentence)));
            add(new NativeDetails(
                    texts.of("candidate.unable", candidates.unable().size()), list));
        }
    }

    private static ListItem item(Candidate candidate) {
        var name = new Span(candidate.name());
        name.addClassName("seat-who");
        var item = new ListItem(name, new Span(candidate.effect()));
        item.addClassName(candidate.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!candidate.why().isEmpty()) {
            var why = new Span(String.join(" · ", candidate.why()));
            why.addClassName("candidate-why");
            item.add(why);
        }
        return item;
    }
}
