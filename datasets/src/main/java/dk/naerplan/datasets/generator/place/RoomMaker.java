package dk.naerplan.datasets.generator.place;

import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.VenueData;
import dk.naerplan.datasets.format.VenueKind;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes rooms that hold one session at a time, about as many as the sessions need. */
final class RoomMaker {

    private static final int SESSIONS_PER_HALL = 25;
    private static final int EMPLOYEES_PER_MEETING_ROOM = 60;
    private static final List<TimeSpan> OPEN =
            List.of(TimeSpan.parse("mon-fri 08:00-21:00"), TimeSpan.parse("sat 09:00-13:00"));

    private final int hallsPerArea;
    private final int meetingRooms;

    RoomMaker(GeneratorSettings settings) {
        this.hallsPerArea = 1 + settings.sessions() / settings.areas() / SESSIONS_PER_HALL;
        this.meetingRooms = 1 + settings.employees() / EMPLOYEES_PER_MEETING_ROOM;
    }

    List<VenueData> halls(List<AreaData> areas, List<OfficeData> offices) {
        return areas.stream().flatMap(area -> halls(area, offices)).toList();
    }

    private Stream<VenueData> halls(AreaData area, List<OfficeData> offices) {
        Optional<String> office = offices.stream()
                .filter(local -> local.area().filter(area.id()::equals).isPresent())
                .map(OfficeData::id)
                .findFirst();
        Optional<String> own = office.isPresent() ? Optional.empty() : Optional.of(area.id());
        return IntStream.rangeClosed(1, hallsPerArea)
                .mapToObj(number ->
                        room(area.id() + "-sal" + number, "Sal " + number + ", " + area.label(), own, office));
    }

    List<VenueData> meetingRooms(OfficeData central) {
        return IntStream.rangeClosed(1, meetingRooms)
                .mapToObj(number -> room(
                        central.id() + "-moede" + number,
                        "Mødelokale " + number + ", " + central.label(),
                        Optional.empty(),
                        Optional.of(central.id())))
                .toList();
    }

    private static VenueData room(String id, String name, Optional<String> area, Optional<String> office) {
        return new VenueData(
                id, Optional.of(name), VenueKind.SITE, area, office, true, OPEN, Optional.empty(), Optional.empty());
    }
}
