package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.UI;
import dk.naerplan.solver.analysis.SeatMoves.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.roster.board.BoardGrid;
import dk.naerplan.ui.roster.board.Grade;
import dk.naerplan.ui.roster.board.Place;
import dk.naerplan.ui.shell.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drags of seats over the board, one at a time: finds all targets off the page's thread, prices the place under the pointer,
 * and does the move. A move that breaks a rule asks first.
 */
final class DragDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DragDesk.class);
    private static final Executor APART = Thread::startVirtualThread;

    private final BoardGrid board;
    private final Desk desk;
    private final Texts texts;
    private @Nullable CompletableFuture<SeatTargets> drag;

    DragDesk(BoardGrid board, Desk desk, Texts texts) {
        this.board = board;
        this.desk = desk;
        this.texts = texts;
    }

    void begin(UI ui, Assignment seat) {
        end();
        var found = CompletableFuture.supplyAsync(() -> new SeatTargets(desk.roster(), seat), APART);
        drag = found;
        tell(ui, found.thenApply(this::marks), marks -> board.showTargets(seat.getId(), marks));
    }

    /** Rows that are no employees can change the day only. */
    private Map<String, String> marks(SeatTargets targets) {
        return board.isOfEmployees() ? targets.marksOfPeople() : Map.of("", targets.marksOfDays());
    }

    void hover(UI ui, Assignment seat, Place place) {
        CompletableFuture<SeatTargets> found = drag;
        if (found == null) {
            return;
        }
        Function<SeatTargets, Price> price = targets -> {
            Move move = move(targets, place);
            return new Price(targets.at(move).grade().mark(), new PriceTexts(texts).of(targets.effect(move)));
        };
        tell(ui, found.thenApplyAsync(price, APART), told -> board.showPrice(place, told.grade(), told.sentence()));
    }

    private record Price(String grade, String sentence) {}

    void drop(Assignment seat, Place place) {
        try (var targets = taken(seat)) {
            decide(targets, move(targets, place));
        }
    }

    /** Those that were found while the seat was dragged, unless the plan has changed since. */
    private SeatTargets taken(Assignment seat) {
        CompletableFuture<SeatTargets> found = drag;
        drag = null;
        if (found != null) {
            SeatTargets known = found.join();
            if (known.areOf(seat, desk.roster())) {
                return known;
            }
            known.close();
        }
        return new SeatTargets(desk.roster(), seat);
    }

    /** Does the move, unless it breaks a rule: then asks. */
    void decide(SeatTargets targets, Move move) {
        Assignment seat = targets.seat();
        if (move.equals(new Move(seat.getEmployee(), seat.getSession().getStart()))) {
            return;
        }
        Runnable deed = () -> desk.edit(Moves.edit(seat, move), seat.getId());
        if (targets.at(move).grade() == Grade.BREAKING) {
            Breaks.ask(targets.effect(move), texts, deed);
        } else {
            deed.run();
        }
    }

    private Move move(SeatTargets targets, Place place) {
        Assignment seat = targets.seat();
        Optional<Employee> owner = board.isOfEmployees() ? targets.employee(place.row()) : Optional.empty();
        Employee taker = owner.orElse(seat.getEmployee());
        if (!place.hasTime()) {
            return targets.on(place.day(), taker).move();
        }
        int latest = WeekTime.MINUTES_PER_DAY - seat.duration();
        return new Move(taker, place.day() * WeekTime.MINUTES_PER_DAY + Math.min(place.minute(), latest));
    }

    private void end() {
        if (drag != null) {
            drag.thenAcceptAsync(SeatTargets::close, APART);
            drag = null;
        }
    }

    private static <T> void tell(UI ui, CompletableFuture<T> future, Consumer<T> told) {
        future.whenComplete((value, failure) -> {
            if (failure == null) {
                ui.access(() -> told.accept(value));
            } else {
                LOG.debug("The drag is over", failure);
            }
        });
    }
}
