package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.insight.Finding;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.insight.SeatTexts;
import dk.naerplan.ui.roster.ask.Asked;
import dk.naerplan.ui.roster.ask.CandidatesList;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.Objects;

/** The chosen seat: when and where, who takes it and the session's other seats, and what the rules say of it. */
public final class SeatPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient SeatTexts words;
    private final transient Asked asked;
    private final transient Runnable closed;

    public SeatPanel(Texts texts, Asked asked, Runnable closed) {
        this.asked = asked;
        this.texts = texts;
        this.words = new SeatTexts(texts);
        this.closed = closed;
        addClassName("seat-panel");
        getElement().setAttribute("aria-label", texts.of("seat.panel"));
        setVisible(false);
    }

    public void show(Assignment seat, Judgement judgement) {
        removeAll();
        add(head(seat));
        var columns = new Div(
                facts(seat),
                seats(seat, judgement.roster()),
                rules(judgement.about(seat.getId())),
                new CandidatesList(judgement.roster(), seat, texts, asked));
        columns.addClassName("seat-columns");
        add(columns);
        setVisible(true);
    }

    public void hide() {
        removeAll();
        setVisible(false);
    }

    private Component head(Assignment seat) {
        var title = new H2(seat.activity().name());
        var when = new Span(words.when(seat.getSession()) + " · " + words.where(seat.getSession()));
        var close = new Button(new Icon("close"), click -> closed.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(texts.of("seat.close"));
        var head = new Div(title, when, close);
        head.addClassName("seat-head");
        return head;
    }

    private Component facts(Assignment seat) {
        var activity = seat.activity();
        var session = seat.getSession();
        var list = new DescriptionList();
        fact(list, "seat.employee", name(seat.getEmployee()));
        fact(list, "seat.type", texts.name(activity.type()));
        fact(list, "seat.focus", activity.focus().map(texts::name).orElseGet(() -> texts.of("focus.none")));
        activity.group().ifPresent(group -> fact(list, "seat.group", group.name()));
        fact(list, "seat.priority", texts.name(activity.priority()));
        fact(list, "seat.duration", new WeekTexts(texts).length(session.getDuration()));
        return new Div(list);
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(texts.of(key)), new DescriptionList.Description(value));
    }

    private Component seats(Assignment chosen, Roster roster) {
        var list = new UnorderedList();
        roster.getAssignments().stream()
                .filter(seat -> seat.getSession().equals(chosen.getSession()))
                .forEach(seat -> list.add(seat(seat, seat.equals(chosen), roster)));
        return new Div(new H3(texts.of("seat.seats")), list);
    }

    private ListItem seat(Assignment seat, boolean isChosen, Roster roster) {
        String demand = words.demand(seat.getSeat(), roster);
        var who = new Span(name(seat.getEmployee()));
        who.addClassName("seat-who");
        var what = new Span(demand.isEmpty() ? texts.of("seat.anybody") : demand);
        var item = new ListItem(who, what);
        if (seat.getSeat().lead()) {
            item.add(new Span(texts.of("seat.lead")));
        }
        if (seat.getSeat().mandatory()) {
            item.add(new Span(texts.of("seat.mandatory")));
        }
        item.setClassName("chosen", isChosen);
        return item;
    }

    private String name(@org.jspecify.annotations.Nullable Employee employee) {
        return employee == null
                ? texts.of("seat.nobody")
                : Objects.requireNonNull(employee).name();
    }

    private Component rules(List<Finding> findings) {
        var part = new Div(new H3(texts.of("seat.rules")));
        if (findings.isEmpty()) {
            part.add(new Paragraph(texts.of("seat.noRules")));
        }
        var list = new UnorderedList();
        list.addClassName("sentences");
        findings.forEach(finding -> {
            var item = new ListItem(finding.sentence());
            item.setClassName("broken", finding.isBroken());
            list.add(item);
        });
        part.add(list);
        return part;
    }
}
