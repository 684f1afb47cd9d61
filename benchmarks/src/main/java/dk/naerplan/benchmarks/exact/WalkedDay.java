package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.CircuitConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.List;

/**
 * The way through a day on which seats may overlap, so that overlaps are measured. A circuit visits the seats in seat order;
 * along it walk, from seat to seat, the latest end so far, the stop there, and the last stop.
 */
final class WalkedDay {

    private final Logic logic;
    private final WayTables tables;
    private final CircuitConstraint circuit;
    private final List<WalkedSeat> seats;
    private final IntVar lastStop;
    private final LinearExprBuilder between = LinearExpr.newBuilder();
    private final LinearExprBuilder route = LinearExpr.newBuilder();
    private final LinearExprBuilder overlap = LinearExpr.newBuilder();

    private WalkedDay(Logic logic, DayDuties day) {
        this.logic = logic;
        this.tables = new WayTables(day);
        this.circuit = logic.model().addCircuit();
        int dawn = day.shifts().stream()
                .mapToInt(shift -> shift.duty().choice().starts().getFirst())
                .min()
                .orElse(0);
        int dusk = day.shifts().stream()
                .mapToInt(shift -> shift.duty().choice().starts().getLast() + shift.duration())
                .max()
                .orElse(0);
        this.seats = day.shifts().stream()
                .map(shift -> new WalkedSeat(logic, tables, shift, dawn, dusk))
                .toList();
        this.lastStop = logic.model().newIntVar(0, tables.greatestCode(), "");
    }

    static DayRoute of(Logic logic, DayDuties day) {
        return day.shifts().isEmpty() ? DayRoute.NONE : new WalkedDay(logic, day).walk();
    }

    private DayRoute walk() {
        int home = seats.size();
        Literal idle = logic.literal("");
        circuit.addArc(home, home, idle);
        logic.model().addEquality(lastStop, 0).onlyEnforceIf(idle);
        for (int i = 0; i < seats.size(); i++) {
            addEnds(i, home);
            for (int j = 0; j < seats.size(); j++) {
                if (i != j && seats.get(i).canPrecede(seats.get(j))) {
                    Literal leg = logic.literal("");
                    circuit.addArc(i, j, leg);
                    seats.get(i).handOver(seats.get(j), leg);
                }
            }
            measure(seats.get(i));
        }
        route.add(travel(lastStop.build(), tables.office(), tables.between()));
        return new DayRoute(between.build(), route.build(), overlap.build());
    }

    private void addEnds(int i, int home) {
        WalkedSeat seat = seats.get(i);
        circuit.addArc(i, i, logic.not(seat.present()));
        Literal first = logic.literal("");
        circuit.addArc(home, i, first);
        seat.begin(first);
        Literal last = logic.literal("");
        circuit.addArc(i, home, last);
        logic.model().addEquality(lastStop, seat.stopAfter()).onlyEnforceIf(last);
    }

    private void measure(WalkedSeat seat) {
        if (seat.hasStop()) {
            between.add(travel(seat.stopBefore(), seat.stop(), tables.between()));
            route.add(travel(seat.stopBefore(), seat.stop(), tables.withDeparture()));
        }
        LinearArgument travel =
                seat.hasStop() ? travel(seat.stopAtLatestEnd(), seat.stop(), tables.between()) : LinearExpr.constant(0);
        overlap.add(logic.positivePart(LinearExpr.newBuilder()
                .add(seat.latestEndBefore())
                .add(travel)
                .addTerm(seat.shift().start(), -1)));
    }

    private IntVar travel(LinearExpr from, LinearExpr to, long[] table) {
        IntVar index = logic.model().newIntVar(0, table.length - 1L, "");
        IntVar minutes = logic.model().newIntVar(0, Arrays.stream(table).max().orElse(0), "");
        logic.model().addEquality(index, tables.index(from, to));
        logic.model().addElement(index, table, minutes);
        return minutes;
    }
}
