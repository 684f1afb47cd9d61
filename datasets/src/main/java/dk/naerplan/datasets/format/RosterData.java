package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.RosterState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who does what when, as far as it is decided. */
public record RosterData(
        @Field(says = "draft: being made; published: announced; historic: over", standard = "draft")
        RosterState state,

        @Field(says = "by session: the activity's id, a hyphen and the running number", refers = Kind.SESSION)
        Map<String, SessionPlan> sessions,

        @Field(says = "by employee and day", refers = Kind.EMPLOYEE)
        Map<String, Map<Weekday, PlacementPlan>> placements,

        @Field(says = "what was published, against which changes are counted")
        BaselineData baseline) {

    public RosterData {
        sessions = Collections.unmodifiableMap(new LinkedHashMap<>(sessions));
        placements = Collections.unmodifiableMap(new LinkedHashMap<>(placements));
    }

    public static final RosterData EMPTY = new RosterData(RosterState.DRAFT, Map.of(), Map.of(), BaselineData.EMPTY);
}
