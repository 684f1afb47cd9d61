package dk.naerplan.datasets.format;

import java.util.List;

/** When an employee would rather, and rather not, have a session. */
public record WishesData(
        @Field(says = "when the employee would rather not have a session")
        List<TimeSpan> undesired,

        @Field(says = "when the employee would like to have a session, one on each day of each")
        List<TimeSpan> desired) {

    public static final WishesData NONE = new WishesData(List.of(), List.of());

    public WishesData {
        undesired = List.copyOf(undesired);
        desired = List.copyOf(desired);
    }
}
