package dk.naerplan.ui.roster.propose;

import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Differences that belong together: those of one employee, or those of one day. Each difference is in one group of a kind.
 *
 * @param name whom or what it is about
 */
record ChangeGroup(String name, List<Difference> differences) {

    /** What differences can be grouped by. */
    enum Kind {
        EMPLOYEE,
        DAY
    }

    private static final int NO_DAY = Integer.MAX_VALUE;

    static List<ChangeGroup> of(Proposal proposal, Kind kind, Texts texts) {
        return kind == Kind.EMPLOYEE ? byEmployee(proposal, texts) : byDay(proposal.diff(), texts);
    }

    private static List<ChangeGroup> byEmployee(Proposal proposal, Texts texts) {
        var groups = new LinkedHashMap<String, List<Difference>>();
        proposal.diff()
                .differences()
                .forEach(difference -> groups.computeIfAbsent(taker(difference), id -> new ArrayList<>())
                        .add(difference));
        var named = new ArrayList<ChangeGroup>();
        for (Employee employee : proposal.before().getEmployees()) {
            List<Difference> own = groups.remove(employee.id());
            if (own != null) {
                named.add(new ChangeGroup(employee.name(), own));
            }
        }
        groups.values().forEach(rest -> named.add(new ChangeGroup(texts.of("proposal.nobody"), rest)));
        return named;
    }

    /** Whoever gets something: the last of those concerned. */
    private static String taker(Difference difference) {
        List<String> concerned = difference.employees();
        return concerned.isEmpty() ? "" : concerned.getLast();
    }

    private static List<ChangeGroup> byDay(RosterDiff diff, Texts texts) {
        Map<Integer, List<Difference>> groups = new TreeMap<>();
        diff.differences()
                .forEach(difference -> groups.computeIfAbsent(day(difference), day -> new ArrayList<>())
                        .add(difference));
        var week = new WeekTexts(texts);
        return groups.entrySet().stream()
                .map(group -> new ChangeGroup(
                        group.getKey() == NO_DAY ? texts.of("proposal.noDay") : week.day(group.getKey()),
                        group.getValue()))
                .toList();
    }

    private static int day(Difference difference) {
        return switch (difference) {
            case Difference.SeatChanged seat -> day(seat.seat().getSession());
            case Difference.StartChanged start ->
                start.after().map(WeekTime::dayOf).orElse(NO_DAY);
            case Difference.PlacementChanged placement -> placement.day();
            case Difference.SessionGained gained -> day(gained.session());
            case Difference.SessionLost lost -> day(lost.session());
        };
    }

    private static int day(Session session) {
        Integer start = session.getStart();
        return start == null ? NO_DAY : WeekTime.dayOf(start);
    }
}
