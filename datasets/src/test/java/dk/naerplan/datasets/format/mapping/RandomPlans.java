package dk.naerplan.datasets.format.mapping;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Fills rosters at random: values inside and outside the ranges, pins, baselines. */
public final class RandomPlans {

    private RandomPlans() {}

    public static void fill(Roster roster, Random random) {
        roster.setState(RosterState.values()[random.nextInt(RosterState.values().length)]);
        roster.getSessions().forEach(session -> fill(session, random));
        roster.getAssignments().forEach(seat -> fill(seat, roster, random));
        roster.getPlacements().forEach(placement -> fill(placement, roster, random));
    }

    private static void fill(Session session, Random random) {
        session.setStart(random.nextInt(4) == 0 ? 600 : pick(session.getAllowedStarts(), random));
        session.setPinned(random.nextInt(4) == 0);
        if (random.nextBoolean()) {
            session.setBaseline(new Baseline<>(pick(session.getAllowedStarts(), random)));
        }
    }

    private static void fill(Assignment seat, Roster roster, Random random) {
        seat.setStart(seat.getSession().getStart());
        seat.setEmployee(random.nextInt(3) == 0 ? null : pick(roster.getEmployees(), random));
        seat.setPinned(random.nextInt(4) == 0);
        if (random.nextBoolean()) {
            seat.setBaseline(new Baseline<>(random.nextInt(4) == 0 ? null : pick(roster.getEmployees(), random)));
        }
    }

    private static void fill(Placement placement, Roster roster, Random random) {
        placement.setOffice(pick(roster.getFacts().offices(), random));
        placement.setPinned(random.nextInt(4) == 0);
        if (random.nextBoolean()) {
            placement.setBaseline(new Baseline<>(pick(roster.getFacts().offices(), random)));
        }
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Everything that is decided, one line for each entity. */
    public static List<String> describe(Roster roster) {
        var lines = new ArrayList<String>();
        lines.add(roster.getState().name());
        roster.getSessions()
                .forEach(session ->
                        lines.add(line(session, session.getStart(), session.isPinned(), session.getBaseline())));
        roster.getAssignments()
                .forEach(seat -> lines.add(line(seat, seat.getEmployee(), seat.isPinned(), seat.getBaseline())));
        roster.getPlacements()
                .forEach(placement -> lines.add(line(
                        placement,
                        placement.getOffice() == null
                                ? null
                                : placement.office().id(),
                        placement.isPinned(),
                        placement.getBaseline() == null
                                        || placement.getBaseline().value() == null
                                ? null
                                : placement.getBaseline().value().id())));
        return lines;
    }

    private static String line(Object entity, @Nullable Object value, boolean pinned, @Nullable Object baseline) {
        return "%s = %s, %s, %s".formatted(entity, value, pinned, baseline);
    }
}
