package dk.naerplan.datasets.generator.place;

import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.format.VenueData;
import java.util.List;
import java.util.Optional;

/**
 * Areas that one team looks after.
 *
 * @param central the office of those who do not sit in an area; clusters can share it
 * @param locals offices in some of the areas
 * @param halls rooms in the areas
 * @param meetingRooms rooms at the central office
 */
public record Cluster(
        List<AreaData> areas,
        List<ResidentGroupData> groups,
        OfficeData central,
        List<OfficeData> locals,
        List<VenueData> halls,
        List<VenueData> meetingRooms) {

    public Cluster {
        areas = List.copyOf(areas);
        groups = List.copyOf(groups);
        locals = List.copyOf(locals);
        halls = List.copyOf(halls);
        meetingRooms = List.copyOf(meetingRooms);
    }

    /** What people call it: its first area. */
    public String name() {
        return areas.getFirst().label();
    }

    /** The id of the grant that pays for work here. */
    public String grant() {
        return "helhedsplan-" + areas.getFirst().id();
    }

    public List<String> areaIds() {
        return areas.stream().map(AreaData::id).toList();
    }

    public Optional<OfficeData> localIn(String area) {
        return locals.stream()
                .filter(office -> office.area().filter(area::equals).isPresent())
                .findFirst();
    }

    public List<VenueData> hallsIn(String area) {
        return halls.stream()
                .filter(hall -> hall.id().startsWith(area + "-sal"))
                .toList();
    }

    public List<ResidentGroupData> groupsIn(String area) {
        return groups.stream().filter(group -> group.area().equals(area)).toList();
    }

    public AreaData area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst().orElseThrow();
    }
}
