package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.insight.EmptySeat;
import dk.naerplan.ui.insight.EmptySeats;
import dk.naerplan.ui.insight.EmptySeatsList;
import dk.naerplan.ui.insight.Folded;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import java.util.function.Consumer;

/** The seats that nobody takes: how many and the first of them in one line, all of them with reasons when unfolded. */
public final class EmptySeatsStrip extends Div {

    private static final long serialVersionUID = 1L;
    private static final int IN_LINE = 6;

    private final Span count = new Span();
    private final Span first = new Span();
    private final Folded details;
    private final Div allStaffed;
    private final transient Texts texts;
    private final transient Consumer<String> chosen;

    /** @param chosen gets the id of the seat that somebody wants to look at */
    public EmptySeatsStrip(Texts texts, Consumer<String> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        addClassName("empty-strip");
        count.addClassName("empty-count");
        first.addClassName("empty-first");
        var summary = new Div(new Icon("alert"), count, first);
        summary.addClassName("empty-summary");
        details = new Folded(summary, Div::new);
        allStaffed = new Div(new Icon("check"), new Span(texts.of("empty.none")));
        allStaffed.addClassName("good");
        add(details, allStaffed);
    }

    /** Can be taken from here to the board. */
    private static Span inLine(EmptySeat seat) {
        var part = new Span(seat.when() + " " + seat.title() + ", " + seat.where());
        part.addClassName("empty-part");
        part.getElement().setAttribute("draggable", "true").setAttribute("data-seat", seat.id());
        return part;
    }

    public void show(Roster roster) {
        var seats = new EmptySeats(roster, texts);
        boolean planned = roster.getAssignments().stream().anyMatch(Assignment::isStaffed);
        setClassName("unplanned", !planned);
        details.setVisible(seats.count() > 0);
        allStaffed.setVisible(seats.count() == 0);
        count.setText(texts.of(planned ? "empty.count" : "empty.unplanned", seats.count()));
        first.setVisible(planned);
        first.removeAll();
        seats.first(IN_LINE).forEach(seat -> first.add(inLine(seat)));
        details.refill(() -> new EmptySeatsList(seats.all(), texts, chosen));
    }
}
