package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a session can start, and why it can not when it can not.
 *
 * @param starts minutes of the week, ascending; empty when there is a problem
 */
record AllowedStarts(List<Integer> starts, Optional<Issue> problem) {

    private static final List<TimeSpan> DAYTIME = List.of(TimeSpan.parse("mon-fri 08:00-16:00"));

    /** One object for each minute of the week: many sessions can start at the same times. */
    private static final List<Integer> MINUTES =
            IntStream.range(0, WeekTime.MINUTES_PER_WEEK).boxed().toList();

    static AllowedStarts of(DemandedSession session, String venue, FactBook facts) {
        List<Integer> wanted = wanted(session, facts.document.settings().grain());
        List<Integer> open = within(facts.openingHours.getOrDefault(venue, List.of()), wanted, session);
        List<Integer> attended = open;
        for (String partner : session.activity().partners()) {
            attended = within(facts.partnerTimes.getOrDefault(partner, List.of()), attended, session);
        }
        List<Integer> held = attended.stream()
                .filter(start -> !facts.holidays.contains(WeekTime.dayOf(start)))
                .toList();
        Optional<IssueType> problem = problem(wanted, open, attended, held);
        return new AllowedStarts(held, problem.map(type -> Issue.of(type, session.pointer(), session.id())));
    }

    /** Names the step that left nothing. */
    private static Optional<IssueType> problem(
            List<Integer> wanted, List<Integer> open, List<Integer> attended, List<Integer> held) {
        if (!held.isEmpty()) {
            return Optional.empty();
        }
        if (wanted.isEmpty()) {
            return Optional.of(IssueType.NO_START_IN_WINDOWS);
        }
        if (open.isEmpty()) {
            return Optional.of(IssueType.NO_START_WHEN_OPEN);
        }
        return Optional.of(attended.isEmpty() ? IssueType.NO_START_WITH_PARTNERS : IssueType.SESSION_ON_HOLIDAY);
    }

    private static List<Integer> wanted(DemandedSession session, int grain) {
        var sessions = session.sessions();
        if (!sessions.at().isEmpty()) {
            return List.of(sessions.at().get(session.index()).minuteOfWeek());
        }
        var starts = new BitSet();
        for (Interval window : TimeSpans.intervals(sessions.windows().isEmpty() ? DAYTIME : sessions.windows())) {
            int first = Math.ceilDiv(window.start(), grain) * grain;
            for (int start = first; start + sessions.duration() <= window.end(); start += grain) {
                starts.set(start);
            }
        }
        return starts.stream().mapToObj(MINUTES::get).toList();
    }

    /** The starts from which the session lies within one of the times; all of them when no times are told. */
    private static List<Integer> within(List<Interval> times, List<Integer> starts, DemandedSession session) {
        if (times.isEmpty()) {
            return starts;
        }
        var inside = new ArrayList<Integer>();
        for (int start : starts) {
            int end = start + session.sessions().duration();
            if (times.stream().anyMatch(time -> time.contains(start, end))) {
                inside.add(start);
            }
        }
        return inside;
    }
}
