package dk.naerplan.benchmarks.town;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.OfficeKind;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Venue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Areas around a town hall; the way back can take longer than the way there. */
final class TownPlaces {

    private final Luck luck;
    final List<Location> locations;
    final List<Area> areas;
    final List<ResidentGroup> groups;
    final List<Office> locals;
    final Office townHall;
    final Venue.Site hall;

    TownPlaces(Luck luck, TownSize size) {
        this.luck = luck;
        int places = size.areas() + 1;
        this.locations = numbers(places).mapToObj(i -> location(i, places)).toList();
        this.areas = numbers(size.areas()).mapToObj(this::area).toList();
        this.groups = numbers(2 * size.areas())
                .mapToObj(i -> new ResidentGroup("g" + i, "g" + i, areas.get(i / 2), luck.between(0, 3)))
                .toList();
        this.locals = areas.stream()
                .map(area -> new Office(
                        area.id() + "o",
                        area.id(),
                        OfficeKind.LOCAL,
                        Optional.of(area),
                        1 + size.employees() / 2,
                        area.location()))
                .toList();
        Location centre = locations.getLast();
        this.townHall = new Office(
                "hall", "hall", OfficeKind.CENTRAL, Optional.empty(), luck.between(2, size.employees()), centre);
        this.hall = new Venue.Site("hall", "hall", Optional.empty(), centre, false);
    }

    private static IntStream numbers(int size) {
        return IntStream.range(0, size);
    }

    private Location location(int index, int places) {
        int[] minutes = numbers(places)
                .map(other -> other == index ? 0 : luck.between(5, 35))
                .toArray();
        return new Location("l" + index, index, minutes);
    }

    private Area area(int index) {
        String id = "a" + index;
        return new Area(id, id, id, luck.between(1, 3), luck.between(0, 3) * 300, locations.get(index));
    }

    List<Office> offices() {
        return Stream.concat(locals.stream(), Stream.of(townHall)).toList();
    }

    /** Mostly a site in the area, sometimes a room of which there is only one, the placement, or online. */
    Venue venueIn(Area area) {
        int kind = luck.between(0, 9);
        return switch (kind) {
            case 0 -> new Venue.Online("online", "online");
            case 1, 2 -> new Venue.AtPlacement("placement", "placement");
            case 3, 4 -> site(area.id() + "room", area, true);
            default -> site(area.id() + "house", area, false);
        };
    }

    private static Venue site(String id, Area area, boolean exclusive) {
        return new Venue.Site(id, id, Optional.of(area), area.location(), exclusive);
    }
}
