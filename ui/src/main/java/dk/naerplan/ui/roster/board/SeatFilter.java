package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.ui.insight.Judgement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which seats are looked for; without anything, all.
 *
 * @param area id
 * @param competency id of one that the seat demands
 * @param employee id of whoever has the seat
 */
public record SeatFilter(
        Optional<String> area,
        Optional<String> competency,
        Optional<FocusArea> focus,
        Optional<String> employee,
        Optional<SeatState> state) {

    public static final SeatFilter NONE =
            new SeatFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isNone() {
        return equals(NONE);
    }

    /** How many things are asked for. */
    public int size() {
        return (int) Stream.of(area, competency, focus, employee, state)
                .filter(Optional::isPresent)
                .count();
    }

    boolean lets(Assignment seat, Judgement judgement) {
        return area.filter(id -> seat.area().filter(own -> own.id().equals(id)).isEmpty())
                        .isEmpty()
                && competency.filter(id -> !demands(seat, id)).isEmpty()
                && focus.filter(wanted -> !seat.activity().focus().equals(Optional.of(wanted)))
                        .isEmpty()
                && employee.filter(id -> !isOf(seat, id)).isEmpty()
                && state.filter(wanted -> !SeatStates.is(seat, wanted, judgement))
                        .isEmpty();
    }

    private static boolean demands(Assignment seat, String competency) {
        return seat.getSeat().competencies().stream()
                .anyMatch(demand -> demand.competency().id().equals(competency));
    }

    private static boolean isOf(Assignment seat, String employee) {
        return Optional.ofNullable(seat.getEmployee())
                .filter(holder -> holder.id().equals(employee))
                .isPresent();
    }
}
