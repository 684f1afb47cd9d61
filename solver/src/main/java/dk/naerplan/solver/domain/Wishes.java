package dk.naerplan.solver.domain;

import java.util.List;

/** When an employee would rather not, and would rather, have a session; repetition is dropped. */
public record Wishes(List<Interval> undesired, List<Interval> desired) {

    public static final Wishes NONE = new Wishes(List.of(), List.of());

    public Wishes {
        undesired = Interval.merged(undesired);
        desired = desired.stream().distinct().toList();
    }
}
