package dk.naerplan.datasets.format;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which named point each area, office and venue of a document lies at. */
public final class Places {

    private final Map<String, AreaData> areas = new LinkedHashMap<>();
    private final Map<String, OfficeData> offices = new LinkedHashMap<>();
    private final Map<String, Coordinates> coordinates = new LinkedHashMap<>();
    private final Set<String> points = new LinkedHashSet<>();

    private Places() {}

    public static Places of(DataSet document) {
        var places = new Places();
        document.areas().forEach(area -> places.areas.putIfAbsent(area.id(), area));
        document.offices().forEach(office -> places.offices.putIfAbsent(office.id(), office));
        document.areas().forEach(area -> places.add(places.pointOf(area), area.coordinates()));
        document.offices().forEach(office -> places.add(places.pointOf(office), office.coordinates()));
        document.venues().stream()
                .filter(venue -> venue.kind() == VenueKind.SITE)
                .forEach(venue -> places.add(places.pointOf(venue), venue.coordinates()));
        return places;
    }

    private void add(String point, Optional<Coordinates> at) {
        points.add(point);
        at.ifPresent(known -> coordinates.putIfAbsent(point, known));
    }

    public String pointOf(AreaData area) {
        return area.location().orElse(area.id());
    }

    public String pointOf(OfficeData office) {
        return office.location()
                .orElseGet(() -> office.coordinates()
                        .map(own -> office.id())
                        .or(() -> office.area().map(areas::get).map(this::pointOf))
                        .orElse(office.id()));
    }

    public String pointOf(VenueData venue) {
        return venue.location()
                .orElseGet(() -> venue.coordinates()
                        .map(own -> venue.id())
                        .or(() -> venue.office().map(offices::get).map(this::pointOf))
                        .or(() -> venue.area().map(areas::get).map(this::pointOf))
                        .orElse(venue.id()));
    }

    /** All points, in the order in which the document names them. */
    public Set<String> points() {
        return new LinkedHashSet<>(points);
    }

    /** Where the point is; what the document says first counts. */
    public Optional<Coordinates> coordinatesOf(String point) {
        return Optional.ofNullable(coordinates.get(point));
    }
}
