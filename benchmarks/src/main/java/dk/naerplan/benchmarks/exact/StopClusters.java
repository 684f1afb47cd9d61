package dk.naerplan.benchmarks.exact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets of stops that lie close to each other, for every meaning of close: from the same place to the whole day. */
final class StopClusters {

    private StopClusters() {}

    /** Each set once, as positions in the list; sets of a single stop are left out. */
    static Collection<BitSet> of(List<RouteStop> stops) {
        var reaches = new TreeSet<Integer>();
        stops.forEach(one -> stops.forEach(other -> reaches.add(distance(one, other))));
        var clusters = new LinkedHashSet<BitSet>();
        for (int reach : reaches) {
            clusters.addAll(within(stops, reach));
        }
        clusters.removeIf(cluster -> cluster.cardinality() < 2);
        return clusters;
    }

    private static int distance(RouteStop one, RouteStop other) {
        return Math.max(one.minutesTo(other), other.minutesTo(one));
    }

    /** What hangs together when nobody goes further than the reach from one stop to the next. */
    private static Set<BitSet> within(List<RouteStop> stops, int reach) {
        var clusters = new ArrayList<BitSet>();
        for (int i = 0; i < stops.size(); i++) {
            var joined = new BitSet();
            joined.set(i);
            RouteStop stop = stops.get(i);
            clusters.removeIf(cluster -> {
                boolean near = cluster.stream().anyMatch(other -> distance(stop, stops.get(other)) <= reach);
                if (near) {
                    joined.or(cluster);
                }
                return near;
            });
            clusters.add(joined);
        }
        return new LinkedHashSet<>(clusters);
    }
}
