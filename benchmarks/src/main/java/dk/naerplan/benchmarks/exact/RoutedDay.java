package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CircuitConstraint;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way through a day on which nothing overlaps: a circuit from the office over the stops, in the order of their starts, and
 * back. A leg that is taken keeps the second start away from the first end by the travel time; legs that can not keep it do
 * not exist. Each possible office is a node of its own, and a session at the placement is one node for each possible office,
 * so that every leg has a constant length.
 */
final class RoutedDay {

    private final Logic logic;
    private final DayDuties day;
    private final List<RouteStop> stops;
    private final CircuitConstraint circuit;
    private final List<Way> taken = new ArrayList<>();
    private final LinearExprBuilder between = LinearExpr.newBuilder();
    private final LinearExprBuilder toOffice = LinearExpr.newBuilder();
    private final Map<Shift, LinearExprBuilder> arrivals = new HashMap<>();

    /** An arc to a stop. */
    private record Way(int from, int to, Literal taken) {}

    private RoutedDay(Logic logic, DayDuties day, List<RouteStop> stops) {
        this.logic = logic;
        this.day = day;
        this.stops = stops;
        this.circuit = logic.model().addCircuit();
    }

    /** @param home whether the ways from and to the office matter */
    static DayRoute of(Logic logic, DayDuties day, boolean home) {
        List<RouteStop> stops = day.shifts().stream()
                .flatMap(shift -> RouteStop.of(logic, shift, day).stream())
                .toList();
        if (isStill(stops, home ? day.offices() : Map.of())) {
            return DayRoute.NONE;
        }
        return new RoutedDay(logic, day, stops).route(home);
    }

    private static boolean isStill(List<RouteStop> stops, Map<Office, Literal> offices) {
        return stops.stream()
                .allMatch(one -> stops.stream().allMatch(other -> one.minutesTo(other) == 0)
                        && offices.keySet().stream().allMatch(office -> isNear(one.location(), office.location())));
    }

    private static boolean isNear(Location one, Location other) {
        return one.minutesTo(other) == 0 && other.minutesTo(one) == 0;
    }

    private DayRoute route(boolean home) {
        for (int i = 0; i < stops.size(); i++) {
            circuit.addArc(i, i, logic.not(stops.get(i).present()));
            for (int j = 0; j < stops.size(); j++) {
                if (stops.get(i).canPrecede(stops.get(j))) {
                    addLeg(i, j);
                }
            }
        }
        if (home && !day.offices().isEmpty()) {
            addOffices();
            StopClusters.of(stops).forEach(this::mustBeReached);
        } else {
            addAnywhere();
        }
        addShiftsWithoutStop();
        LinearExpr way = between.build();
        return new DayRoute(way, LinearExpr.newBuilder().add(way).add(toOffice).build(), LinearExpr.constant(0));
    }

    private void addLeg(int i, int j) {
        RouteStop from = stops.get(i);
        RouteStop to = stops.get(j);
        int travel = from.minutesTo(to);
        BoolVar leg = logic.literal("");
        circuit.addArc(i, j, leg);
        taken.add(new Way(i, j, leg));
        between.addTerm(leg, travel);
        arrivals.computeIfAbsent(to.shift(), key -> LinearExpr.newBuilder()).addTerm(leg, travel);
        if (from.shift().latest() + from.shift().duration() + travel
                > to.shift().earliest()) {
            var apart = LinearExpr.newBuilder()
                    .add(to.shift().start())
                    .addTerm(from.shift().end(), -1)
                    .add(-travel);
            logic.requireNotNegative(apart, leg);
        }
    }

    private void addOffices() {
        int node = stops.size();
        for (var option : day.offices().entrySet()) {
            Literal left = logic.literal("");
            logic.model().addImplication(left, option.getValue());
            circuit.addArc(node, node, left.not());
            addWays(node, option.getKey());
            node++;
        }
    }

    private void addWays(int node, Office office) {
        for (int i = 0; i < stops.size(); i++) {
            RouteStop stop = stops.get(i);
            if (stop.canBeAt(office)) {
                BoolVar there = logic.literal("");
                BoolVar back = logic.literal("");
                circuit.addArc(node, i, there);
                taken.add(new Way(node, i, there));
                circuit.addArc(i, node, back);
                toOffice.addTerm(there, office.location().minutesTo(stop.location()));
                toOffice.addTerm(back, stop.location().minutesTo(office.location()));
            }
        }
    }

    /** Where the day begins and ends does not matter: one node that every way starts and ends at. */
    private void addAnywhere() {
        int node = stops.size();
        circuit.addArc(node, node, logic.literal(""));
        for (int i = 0; i < stops.size(); i++) {
            circuit.addArc(node, i, logic.literal(""));
            circuit.addArc(i, node, logic.literal(""));
        }
    }

    /** Whoever has a stop in a cluster gets there from outside: no way begins or ends but at the office. Makes the relaxation tighter. */
    private void mustBeReached(BitSet cluster) {
        List<Literal> visits =
                cluster.stream().mapToObj(i -> stops.get(i).present()).toList();
        Literal[] ways = taken.stream()
                .filter(way -> cluster.get(way.to()) && !cluster.get(way.from()))
                .map(Way::taken)
                .toArray(Literal[]::new);
        logic.model().addGreaterOrEqual(LinearExpr.sum(ways), logic.or(visits));
    }

    private void addShiftsWithoutStop() {
        for (Shift shift : day.shifts()) {
            if (stops.stream().noneMatch(stop -> stop.shift() == shift)) {
                arrivals.forEach((next, travel) -> DayGaps.keepTravelAfter(logic, shift, next, travel.build()));
            }
        }
    }
}
