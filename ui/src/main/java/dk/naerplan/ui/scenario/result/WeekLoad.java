package dk.naerplan.ui.scenario.result;

import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many seats each area has on each day.
 *
 * @param days the working days, and those of the weekend on which something happens
 * @param seats by area, then day: staffed seats of all that have a time; a session without a time is on no day
 */
record WeekLoad(List<Integer> days, SequencedMap<Area, Map<Integer, Ratio>> seats) {

    private static final int WORKING_DAYS = 5;

    static WeekLoad of(Roster roster) {
        var seats = new LinkedHashMap<Area, Map<Integer, Ratio>>();
        roster.getAreas().forEach(area -> seats.put(area, new TreeMap<>()));
        roster.getAssignments().stream()
                .filter(seat -> seat.getSession().getStart() != null)
                .forEach(seat -> seat.area()
                        .ifPresent(area -> seats.computeIfAbsent(area, unused -> new TreeMap<>())
                                .merge(seat.day(), one(seat), Ratio::plus)));
        List<Integer> days = IntStream.range(0, 7)
                .filter(day -> day < WORKING_DAYS || seats.values().stream().anyMatch(own -> own.containsKey(day)))
                .boxed()
                .toList();
        return new WeekLoad(days, seats);
    }

    private static Ratio one(Assignment seat) {
        return new Ratio(seat.isStaffed() ? 1 : 0, 1);
    }

    Ratio on(Area area, int day) {
        return seats.getOrDefault(area, Map.of()).getOrDefault(day, Ratio.NOTHING);
    }

    /** Seats of the fullest day of any area. */
    int most() {
        return (int) seats.values().stream()
                .flatMap(own -> own.values().stream())
                .mapToLong(Ratio::whole)
                .max()
                .orElse(0);
    }
}
