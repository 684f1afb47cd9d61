package dk.naerplan.datasets.generator.place;

import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.IndicatorsData;
import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.invent.Names;
import java.util.List;
import java.util.Optional;

/** Makes areas and their residents. */
final class AreaMaker {

    private static final int MOST_PRESENCE = 60;

    private record Kind(String id, String name, int sensitivity, int chance) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("boern", "Børn og familier", 2, 100),
            new Kind("unge", "Unge 13-24 år", 3, 85),
            new Kind("voksne", "Voksne", 2, 100),
            new Kind("aeldre", "Ældre", 1, 30));

    private final Dice dice;
    private final double employeesPerArea;

    AreaMaker(Dice dice, double employeesPerArea) {
        this.dice = dice;
        this.employeesPerArea = employeesPerArea;
    }

    /** @param hasOffice presence is only asked for where somebody can sit */
    AreaData area(String name, Spot spot, boolean hasOffice) {
        double presence = hasOffice ? Math.min(MOST_PRESENCE, Math.rint(12 * employeesPerArea)) : 0;
        return new AreaData(
                Names.idOf(name),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                new IndicatorsData(percent(28, 52), percent(0.8, 3), percent(48, 72), percent(34, 58)),
                presence,
                Optional.empty(),
                Optional.of(spot.coordinates()));
    }

    List<ResidentGroupData> groups(List<AreaData> areas) {
        return areas.stream()
                .flatMap(area -> KINDS.stream()
                        .filter(kind -> dice.chance(kind.chance))
                        .map(kind -> new ResidentGroupData(
                                area.id() + "-" + kind.id,
                                Optional.of(kind.name + ", " + area.label()),
                                area.id(),
                                kind.sensitivity)))
                .toList();
    }

    private Optional<Double> percent(double least, double most) {
        return Optional.of(Math.rint(dice.between(least, most) * 10) / 10);
    }
}
