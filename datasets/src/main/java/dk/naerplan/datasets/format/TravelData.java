package dk.naerplan.datasets.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long the ways between places are. */
public record TravelData(
        @Field(
                says = "speed as the crow flies between places with coordinates",
                unit = "km/h",
                standard = "30",
                min = 1,
                max = 200)
        int speed,

        @Field(
                says =
                        "travel time from a point to a point, both ways unless the way back is given too; goes before coordinates; 0 where neither is known",
                unit = "minutes",
                refers = {Kind.LOCATION, Kind.LOCATION},
                min = 0,
                max = 600)
        Map<String, Map<String, Integer>> minutes) {

    public static final TravelData NONE = new TravelData(30, Map.of());

    public TravelData {
        minutes = Collections.unmodifiableMap(new LinkedHashMap<>(minutes));
    }
}
