package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.Coordinates;
import dk.naerplan.datasets.format.Places;
import dk.naerplan.datasets.format.TravelData;
import dk.naerplan.solver.domain.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points of a document with their travel times. */
final class TravelTimes {

    private static final double EARTH_RADIUS_KM = 6371;

    private final Places places;
    private final TravelData travel;

    private TravelTimes(Places places, TravelData travel) {
        this.places = places;
        this.travel = travel;
    }

    /** A location for each point, by name. */
    static Map<String, Location> locations(Places places, TravelData travel) {
        var times = new TravelTimes(places, travel);
        List<String> points = List.copyOf(places.points());
        var locations = new LinkedHashMap<String, Location>();
        for (int i = 0; i < points.size(); i++) {
            String from = points.get(i);
            int[] row = points.stream().mapToInt(to -> times.minutes(from, to)).toArray();
            locations.put(from, new Location(from, i, row));
        }
        return locations;
    }

    private int minutes(String from, String to) {
        if (from.equals(to)) {
            return 0;
        }
        return given(from, to).or(() -> given(to, from)).orElseGet(() -> reckoned(from, to));
    }

    private Optional<Integer> given(String from, String to) {
        return Optional.ofNullable(travel.minutes().get(from)).map(row -> row.get(to));
    }

    private int reckoned(String from, String to) {
        return places.coordinatesOf(from)
                .flatMap(start -> places.coordinatesOf(to)
                        .map(end -> (int) StrictMath.rint(kilometres(start, end) * 60 / travel.speed())))
                .orElse(0);
    }

    /** As the crow flies (haversine), with the same digits on every machine. */
    private static double kilometres(Coordinates start, Coordinates end) {
        double north = StrictMath.toRadians(end.latitude() - start.latitude()) / 2;
        double east = StrictMath.toRadians(end.longitude() - start.longitude()) / 2;
        double across = StrictMath.cos(StrictMath.toRadians(start.latitude()))
                * StrictMath.cos(StrictMath.toRadians(end.latitude()));
        double half = square(StrictMath.sin(north)) + across * square(StrictMath.sin(east));
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, half)));
    }

    private static double square(double number) {
        return number * number;
    }
}
