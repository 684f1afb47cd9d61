package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.VenueData;
import dk.naerplan.datasets.generator.place.Cluster;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything is: the locations that the roster of the bare organisation has, and who is placed where. */
final class Ground {

    private static final Where ONLINE = new Where(Optional.of(VenueData.ONLINE), false, null, false);
    private static final Where OFFICE = new Where(Optional.of(VenueData.PLACEMENT), false, null, true);

    private final Map<String, Location> areas = new LinkedHashMap<>();
    private final Map<String, Location> offices = new LinkedHashMap<>();
    private final Map<String, Office> placements = new LinkedHashMap<>();

    Ground(Roster roster) {
        roster.getAreas().forEach(area -> areas.put(area.id(), area.location()));
        roster.getFacts().offices().forEach(office -> offices.put(office.id(), office.location()));
        roster.getPlacements().forEach(placement -> placements.put(placement.getId(), placement.office()));
    }

    /** Where work of a kind can be done, the usual place first. */
    List<Where> places(Place place, Cluster cluster, Optional<String> area) {
        return switch (place) {
            case ONLINE -> List.of(ONLINE);
            case OFFICE -> List.of(OFFICE);
            case AREA -> List.of(somewhereIn(area.orElseThrow()));
            case HALL ->
                Stream.concat(
                                cluster.hallsIn(area.orElseThrow()).stream().map(hall -> room(hall, areas, area.get())),
                                Stream.of(somewhereIn(area.get())))
                        .toList();
            case MEETING_ROOM ->
                Stream.concat(
                                cluster.meetingRooms().stream()
                                        .map(room -> room(
                                                room, offices, cluster.central().id())),
                                Stream.of(ONLINE))
                        .toList();
        };
    }

    private Where somewhereIn(String area) {
        return new Where(Optional.empty(), false, areas.get(area), false);
    }

    private static Where room(VenueData room, Map<String, Location> locations, String at) {
        return new Where(Optional.of(room.id()), true, Objects.requireNonNull(locations.get(at)), false);
    }

    /** Where one attends on a day; {@code null} when no way leads there. */
    @Nullable
    Location stop(Where where, Diary diary, int day) {
        if (!where.atOffice()) {
            return where.location();
        }
        Office office = placements.get(Placement.idOf(diary.employee(), day));
        return office == null ? null : office.location();
    }
}
