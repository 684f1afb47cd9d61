package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.UI;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.ui.roster.board.BoardGrid;
import dk.naerplan.ui.roster.board.BoardKey;
import dk.naerplan.ui.roster.board.BoardListener;
import dk.naerplan.ui.roster.board.Pick;
import dk.naerplan.ui.roster.board.Place;
import dk.naerplan.ui.roster.edit.GiveSeat;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.roster.edit.Together;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Does what somebody asks for on the board: by pointer, by key, or from its menu. */
public final class BoardDesk implements BoardListener {

    private final UI ui;
    private final Desk desk;
    private final Texts texts;
    private final Consumer<String> chosen;
    private final Selection selection = new Selection();
    private final SeatDeeds deeds;
    private final BoardGrid board;
    private final DragDesk drags;

    /** @param chosen gets the seat that somebody looks at; empty when it is several */
    public BoardDesk(UI ui, Desk desk, Texts texts, Consumer<String> chosen) {
        this.ui = ui;
        this.desk = desk;
        this.texts = texts;
        this.chosen = chosen;
        this.board = new BoardGrid(this);
        this.deeds = new SeatDeeds(desk, texts, selection);
        this.drags = new DragDesk(board, desk, texts);
        board.speak(texts);
        board.setClassName("editable", desk.mayEdit());
        if (desk.mayEdit()) {
            new BoardMenu(board, texts, new MenuFiller(board, deeds, new PlanDeeds(desk, texts), this::openMove)::fill);
        }
    }

    public BoardGrid board() {
        return board;
    }

    /** Asks who is away. */
    public void recordAbsence() {
        new PlanDeeds(desk, texts).recordAbsence(Optional.empty(), Optional.empty());
    }

    /** The seats that something is to be done with. */
    public Set<String> selected() {
        return selection.seats();
    }

    public void select(String seat) {
        selection.clear();
        if (!seat.isEmpty()) {
            selection.pick(seat, Pick.ONE, board.shown());
        }
    }

    @Override
    public void chosen(String seat, Pick pick) {
        if (pick == Pick.ONE) {
            chosen.accept(seat);
        } else {
            selection.pick(seat, pick, board.shown());
            chosen.accept("");
        }
    }

    @Override
    public void dragged(String seat) {
        ifEditable(seat, found -> drags.begin(ui, found));
    }

    @Override
    public void hovered(String seat, Place place) {
        ifEditable(seat, found -> drags.hover(ui, found, place));
    }

    @Override
    public void dropped(String seat, Place place) {
        ifEditable(seat, found -> {
            if (selection.with(seat).size() > 1 && board.isOfEmployees()) {
                giveAll(seat, place.row());
            } else {
                drags.drop(found, place);
            }
        });
    }

    private void giveAll(String seat, String employee) {
        List<RosterEdit> edits = selection.with(seat).stream()
                .<RosterEdit>map(id -> GiveSeat.to(employee, id))
                .toList();
        desk.edit(new Together(edits), seat);
    }

    @Override
    public void pressed(String seat, BoardKey key) {
        if (key == BoardKey.UNDO || key == BoardKey.REDO) {
            desk.step(key == BoardKey.REDO, seat);
            return;
        }
        ifEditable(seat, found -> {
            switch (key) {
                case MOVE -> openMove(found);
                case LOCK -> deeds.toggleLock(found);
                case EMPTY -> deeds.empty(found);
                case CHANGE -> deeds.change(found);
                default -> throw new IllegalArgumentException("The key (%s) asks for no seat.".formatted(key));
            }
        });
    }

    @Override
    public void placing(Place place) {
        if (desk.mayEdit()) {
            placement(place).ifPresent(found -> new PlacementDialog(found, desk, texts).open());
        }
    }

    private Optional<Placement> placement(Place place) {
        return desk.roster().getPlacements().stream()
                .filter(candidate -> candidate.getEmployee().id().equals(place.row()))
                .filter(candidate -> candidate.getDay() == place.day())
                .findFirst();
    }

    private void openMove(Assignment seat) {
        var targets = new SeatTargets(desk.roster(), seat);
        new MoveDialog(targets, texts, move -> drags.decide(targets, move)).open();
    }

    private void ifEditable(String seat, Consumer<Assignment> action) {
        if (desk.mayEdit()) {
            deeds.find(seat).ifPresent(action);
        }
    }
}
