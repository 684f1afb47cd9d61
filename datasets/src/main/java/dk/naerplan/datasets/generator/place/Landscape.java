package dk.naerplan.datasets.generator.place;

import dk.naerplan.datasets.format.GrantData;
import dk.naerplan.datasets.format.LinkData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.generator.invent.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that has a place.
 *
 * @param speed of travel as the crow flies, in kilometres an hour
 */
public record Landscape(int speed, List<Cluster> clusters) {

    private static final int CO_FINANCING = 25;

    public Landscape {
        clusters = List.copyOf(clusters);
    }

    /** Central offices first; each once. */
    public List<OfficeData> offices() {
        return Stream.concat(
                        clusters.stream().map(Cluster::central),
                        clusters.stream().flatMap(cluster -> cluster.locals().stream()))
                .distinct()
                .toList();
    }

    /** A plan for each cluster, paid by Landsbyggefonden. */
    public List<GrantData> grants() {
        return clusters.stream()
                .map(cluster -> new GrantData(
                        cluster.grant(),
                        Optional.of("Helhedsplan " + cluster.name()),
                        "Landsbyggefonden",
                        cluster.areaIds(),
                        CO_FINANCING))
                .toList();
    }

    /** Neighbours within a cluster, and clusters one after the other. */
    public List<LinkData> links(Dice dice) {
        var links = new ArrayList<LinkData>();
        String before = "";
        for (Cluster cluster : clusters) {
            for (String area : cluster.areaIds()) {
                if (!before.isEmpty()) {
                    links.add(new LinkData(List.of(before, area), dice.between(1, 3)));
                }
                before = area;
            }
        }
        return links;
    }
}
