package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.ui.insight.SeatTexts;
import dk.naerplan.ui.roster.edit.CancelSession;
import dk.naerplan.ui.roster.edit.GiveSeat;
import dk.naerplan.ui.roster.edit.LockSeat;
import dk.naerplan.ui.roster.edit.LockSession;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.roster.edit.Together;
import dk.naerplan.ui.shell.Texts;
import java.util.Optional;
import java.util.function.Function;

/** What can be done with a seat, or with all that are chosen beside it, and with its session. */
final class SeatDeeds {

    private final Desk desk;
    private final Texts texts;
    private final Selection selection;

    SeatDeeds(Desk desk, Texts texts, Selection selection) {
        this.desk = desk;
        this.texts = texts;
        this.selection = selection;
    }

    Optional<Assignment> find(String id) {
        return desk.roster().getAssignments().stream()
                .filter(seat -> seat.getId().equals(id))
                .findFirst();
    }

    int count(Assignment seat) {
        return selection.with(seat.getId()).size();
    }

    void toggleLock(Assignment seat) {
        boolean locked = !seat.isPinned();
        all(seat, id -> new LockSeat(id, locked));
    }

    void empty(Assignment seat) {
        all(seat, GiveSeat::toNobody);
    }

    private void all(Assignment seat, Function<String, RosterEdit> edit) {
        desk.edit(new Together(selection.with(seat.getId()).stream().map(edit).toList()), seat.getId());
    }

    void lockSession(Assignment seat, boolean locked) {
        desk.edit(new LockSession(seat.getSession().getId(), locked), seat.getId());
    }

    void change(Assignment seat) {
        Session session = seat.getSession();
        DemandedSession.of(desk.document()).stream()
                .filter(demanded -> demanded.id().equals(session.getId()))
                .findFirst()
                .ifPresent(demanded -> SessionDialog.changing(
                                desk, texts, demanded, Optional.ofNullable(session.getStart()))
                        .open());
    }

    void cancel(Assignment seat) {
        var words = new SeatTexts(texts);
        new AskDialog(
                        texts.of("cancel.title", seat.activity().name()),
                        new Paragraph(texts.of(
                                "cancel.question", words.when(seat.getSession()), words.where(seat.getSession()))),
                        texts.of("cancel.no"),
                        texts.of("cancel.yes"),
                        () -> desk.edit(new CancelSession(seat.getSession().getId()), ""))
                .open();
    }
}
