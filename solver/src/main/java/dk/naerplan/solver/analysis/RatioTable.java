package dk.naerplan.solver.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Adds up shares by key, in the order of the keys known beforehand, then of appearance. */
final class RatioTable<K> {

    private final SequencedMap<K, Ratio> rows = new LinkedHashMap<>();

    RatioTable(Collection<K> known) {
        known.forEach(key -> rows.put(key, Ratio.NOTHING));
    }

    void add(K key, Ratio share) {
        rows.merge(key, share, Ratio::plus);
    }

    SequencedMap<K, Ratio> rows() {
        return rows;
    }
}
