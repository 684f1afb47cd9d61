package dk.naerplan.solver.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time within the week, half open.
 *
 * @param start first minute of the week inside
 * @param end first minute of the week no longer inside; after {@code start}
 */
public record Interval(int start, int end) {

    public Interval {
        if (end <= start) {
            throw new IllegalArgumentException(
                    "The interval's end (%d) must come after its start (%d).\n".formatted(end, start)
                            + "Maybe the two are swapped, or an interval that passes midnight needs to be written as two.");
        }
    }

    public int minutes() {
        return end - start;
    }

    /** Minutes shared with the half-open stretch from {@code otherStart} to {@code otherEnd}; 0 when they do not meet. */
    public int overlap(int otherStart, int otherEnd) {
        return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
    }

    public int overlap(Interval other) {
        return overlap(other.start, other.end);
    }

    public boolean contains(int otherStart, int otherEnd) {
        return start <= otherStart && otherEnd <= end;
    }

    /** The same minutes as sorted intervals that neither overlap nor touch. */
    public static List<Interval> merged(List<Interval> intervals) {
        if (intervals.size() < 2) {
            return List.copyOf(intervals);
        }
        var result = new ArrayList<Interval>();
        var sorted = intervals.stream()
                .sorted(Comparator.comparingInt(Interval::start))
                .toList();
        for (Interval next : sorted) {
            if (!result.isEmpty() && next.start <= result.getLast().end) {
                Interval last = result.removeLast();
                result.add(new Interval(last.start, Math.max(last.end, next.end)));
            } else {
                result.add(next);
            }
        }
        return List.copyOf(result);
    }

    /** Minutes that the intervals, which must be disjoint, share with the stretch from {@code start} to {@code end}. */
    public static int overlapOf(List<Interval> disjoint, int start, int end) {
        int minutes = 0;
        for (int i = 0; i < disjoint.size(); i++) {
            minutes += disjoint.get(i).overlap(start, end);
        }
        return minutes;
    }
}
