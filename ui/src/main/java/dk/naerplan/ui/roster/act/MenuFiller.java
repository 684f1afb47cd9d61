package dk.naerplan.ui.roster.act;

import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.ui.roster.board.BoardGrid;
import dk.naerplan.ui.roster.board.Place;
import java.util.Optional;
import java.util.function.Consumer;

/** Says what can be done at a spot of the board. */
final class MenuFiller {

    private final BoardGrid board;
    private final SeatDeeds seats;
    private final PlanDeeds plan;
    private final Consumer<Assignment> move;

    MenuFiller(BoardGrid board, SeatDeeds seats, PlanDeeds plan, Consumer<Assignment> move) {
        this.board = board;
        this.seats = seats;
        this.plan = plan;
        this.move = move;
    }

    void fill(Spot spot, BoardMenu menu) {
        seats.find(spot.seat()).ifPresent(seat -> fill(seat, menu));
        Optional<Employee> employee = board.isOfEmployees() ? plan.employee(spot.row()) : Optional.empty();
        if (!spot.isOnSeat()) {
            employee.ifPresent(found -> fill(found, spot, menu));
        }
        if (spot.hasDay()) {
            fillDay(spot, menu);
        }
    }

    private void fill(Assignment seat, BoardMenu menu) {
        boolean several = seats.count(seat) > 1;
        if (!several) {
            menu.entry("menu.move", "M", () -> move.accept(seat));
        }
        menu.entry(seat.isPinned() ? "menu.unlock" : "menu.lock", "L", () -> seats.toggleLock(seat));
        if (seat.getEmployee() != null) {
            menu.entry("menu.empty", "Delete", () -> seats.empty(seat));
        }
        if (!several) {
            menu.line();
            boolean locked = seat.getSession().isPinned();
            menu.entry(locked ? "menu.unlockSession" : "menu.lockSession", () -> seats.lockSession(seat, !locked));
            menu.entry("menu.change", "E", () -> seats.change(seat));
            menu.entry("menu.cancel", () -> seats.cancel(seat));
        }
    }

    private void fill(Employee employee, Spot spot, BoardMenu menu) {
        if (spot.hasDay()) {
            menu.entry(
                    "menu.placement",
                    () -> board.listener().placing(new Place(spot.row(), spot.day(), Place.ANY_TIME)));
        }
        Optional<Weekday> day = spot.hasDay() ? Optional.of(Weekday.of(spot.day())) : Optional.empty();
        menu.entry("menu.absence", () -> plan.recordAbsence(Optional.of(employee), day));
        if (spot.hasDay() && plan.isAway(employee, spot.day())) {
            menu.entry("menu.withdraw", () -> plan.withdrawAbsence(employee, spot.day()));
        }
        menu.line();
        menu.entry("menu.lockEmployee", () -> plan.lockEmployee(employee, true));
        menu.entry("menu.unlockEmployee", () -> plan.lockEmployee(employee, false));
    }

    private void fillDay(Spot spot, BoardMenu menu) {
        menu.line();
        if (!spot.isOnSeat()) {
            menu.entry("menu.lockDay", () -> plan.lockDay(spot.day(), true));
            menu.entry("menu.unlockDay", () -> plan.lockDay(spot.day(), false));
        }
        menu.entry("menu.add", () -> plan.addSession(Optional.of(spot.day())));
    }
}
