package dk.naerplan.datasets.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was published. Only what is named here counts as published. */
public record BaselineData(
        @Field(
                says = "by session; a seat that is named without an employee was published as empty",
                refers = Kind.SESSION)
        Map<String, SessionPlan> sessions,

        @Field(says = "by employee and day", refers = Kind.EMPLOYEE)
        Map<String, Map<Weekday, PlacementPlan>> placements) {

    public static final BaselineData EMPTY = new BaselineData(Map.of(), Map.of());

    public BaselineData {
        sessions = Collections.unmodifiableMap(new LinkedHashMap<>(sessions));
        placements = Collections.unmodifiableMap(new LinkedHashMap<>(placements));
    }
}
