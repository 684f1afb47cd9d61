package dk.naerplan.datasets.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** When a session starts and who takes its seats. */
public record SessionPlan(
        @Field(says = "start of the session") Optional<WeekMoment> start,

        @Field(says = "whether the start is locked", standard = "false")
        boolean pinned,

        @Field(says = "by the seat's running number, from 1")
        Map<Integer, SeatPlan> seats) {

    public static final SessionPlan EMPTY = new SessionPlan(Optional.empty(), false, Map.of());

    public SessionPlan {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
    }
}
