package dk.naerplan.datasets.generator.place;

import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.Coordinates;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.invent.Names;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes clusters of up to five areas each. */
public final class LandscapeMaker {

    private static final int AREAS_PER_CLUSTER = 5;

    private final GeneratorSettings settings;
    private final Terrain terrain;
    private final Dice dice;
    private final AreaMaker areas;
    private final RoomMaker rooms;

    private LandscapeMaker(GeneratorSettings settings) {
        this.settings = settings;
        this.terrain =
                Terrain.of(settings.shape()).stretched(settings.difficulty().travel());
        this.dice = Dice.of(settings.seed(), "places");
        this.areas = new AreaMaker(dice, (double) settings.employees() / settings.areas());
        this.rooms = new RoomMaker(settings);
    }

    public static Landscape make(GeneratorSettings settings) {
        return new LandscapeMaker(settings).landscape();
    }

    private Landscape landscape() {
        List<String> names = Names.areas(settings.areas(), dice);
        int count = Math.ceilDiv(names.size(), AREAS_PER_CLUSTER);
        var clusters = new ArrayList<Cluster>();
        var townHall = office("raadhus", "Rådhuset", Optional.of(Spot.MIDDLE.coordinates()));
        for (int i = 0; i < count; i++) {
            List<String> own = names.subList(names.size() * i / count, names.size() * (i + 1) / count);
            clusters.add(cluster(own, townHall));
        }
        return new Landscape(terrain.speed(), clusters);
    }

    private Cluster cluster(List<String> names, OfficeData townHall) {
        Spot middle = Spot.MIDDLE.near(terrain.clusterRadius(), dice);
        var made = new ArrayList<AreaData>();
        var locals = new ArrayList<OfficeData>();
        for (String name : names) {
            boolean hasOffice = dice.chance(terrain.localOffices());
            AreaData area = areas.area(name, middle.near(terrain.areaRadius(), dice), hasOffice);
            made.add(area);
            if (hasOffice) {
                locals.add(local(area));
            }
        }
        String first = names.getFirst();
        OfficeData central = terrain.ownSecretariat()
                ? office(
                        Names.idOf(first) + "-sekretariat",
                        "Sekretariatet, " + first,
                        Optional.of(middle.coordinates()))
                : townHall;
        return new Cluster(
                made, areas.groups(made), central, locals, rooms.halls(made, locals), rooms.meetingRooms(central));
    }

    private static OfficeData office(String id, String name, Optional<Coordinates> at) {
        return new OfficeData(
                id, Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), at);
    }

    private static OfficeData local(AreaData area) {
        return new OfficeData(
                area.id() + "-kontor",
                Optional.of("Beboerhuset " + area.label()),
                Optional.empty(),
                Optional.of(area.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
